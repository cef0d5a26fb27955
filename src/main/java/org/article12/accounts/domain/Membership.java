package org.article12.accounts.domain;

import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.jspecify.annotations.Nullable;

/** That a person acts for a body. */
@Entity
class Membership {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Person person;

	@Enumerated(EnumType.STRING)
	private BodyKind kind;

	private @Nullable String partyCode;

	private @Nullable String centreCode;

	private boolean administrator;

	private boolean lead;

	@SuppressWarnings("NullAway.Init")
	protected Membership() {
	}

	Membership(Person person, ActingFor body) {
		this.id = UUID.randomUUID();
		this.person = person;
		this.kind = BodyKind.of(body);
		switch (body) {
			case ActingFor.OfParty(PartyCode party) -> this.partyCode = party.value();
			case ActingFor.OfCentre(CentreCode centre) -> this.centreCode = centre.value();
			case ActingFor.OfSecretariat(boolean admin) -> this.administrator = admin;
		}
	}

	UUID id() {
		return this.id;
	}

	ActingFor actingFor() {
		return this.kind.body(this.partyCode, this.centreCode, this.administrator);
	}

	boolean isLead() {
		return this.lead;
	}

	/** Whether the person leads at the Secretariat. */
	void setLead(boolean lead) {
		if (this.kind != BodyKind.SECRETARIAT) {
			throw new IllegalStateException("Only the Secretariat has a lead");
		}
		this.lead = lead;
	}

	/** Whether both are of the same body, whatever the person does there. */
	boolean isForSameBody(Membership other) {
		return this.kind == other.kind && Objects.equals(this.partyCode, other.partyCode)
				&& Objects.equals(this.centreCode, other.centreCode);
	}

}
