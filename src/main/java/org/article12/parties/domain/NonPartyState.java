package org.article12.parties.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.article12.core.PartyCode;
import org.article12.parties.NonParty;
import org.article12.parties.Region;
import org.article12.parties.domain.RegisteredParty.Place;
import org.jspecify.annotations.Nullable;

/** A State that is not a Party, as the register keeps it. */
@Entity
@Table(name = "non_party")
public class NonPartyState {

	@Id
	private String code;

	private String iso2;

	private String name;

	@Enumerated(EnumType.STRING)
	private Region region;

	@Embedded
	private Place place;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected NonPartyState() {
	}

	/**
	 * A State that is not a Party.
	 * @param place where it is
	 */
	public NonPartyState(NonParty state, Place place) {
		this.code = state.code().value();
		this.iso2 = state.iso2();
		this.name = state.name();
		this.region = state.region();
		this.place = place;
	}

	/**
	 * The State as an entry of the register of Parties, of which nothing is known yet.
	 */
	public RegisteredParty asParty() {
		return new RegisteredParty(new PartyCode(this.code), this.iso2, this.place, "");
	}

	/** The State as other modules know it. */
	public NonParty view() {
		return new NonParty(new PartyCode(this.code), this.iso2, this.name, this.region);
	}

}
