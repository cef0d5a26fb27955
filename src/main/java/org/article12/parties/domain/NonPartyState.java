package org.article12.parties.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.article12.core.PartyCode;
import org.article12.parties.NonParty;
import org.article12.parties.Region;
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

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected NonPartyState() {
	}

	/** A State that the register did not have yet. */
	public NonPartyState(NonParty state) {
		this.code = state.code().value();
		this.iso2 = state.iso2();
		this.name = state.name();
		this.region = state.region();
	}

	/** The State as other modules know it. */
	public NonParty view() {
		return new NonParty(new PartyCode(this.code), this.iso2, this.name, this.region);
	}

}
