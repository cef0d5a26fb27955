package org.article12.accounts.domain;

import java.util.Objects;

import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.jspecify.annotations.Nullable;

/** The kinds of bodies, as the database and forms name them. */
public enum BodyKind {

	/** A Party to the Convention. */
	PARTY,
	/** A regional centre. */
	CENTRE,
	/** The Secretariat. */
	SECRETARIAT;

	/** The kind of that body. */
	public static BodyKind of(ActingFor body) {
		return switch (body) {
			case ActingFor.OfParty party -> PARTY;
			case ActingFor.OfCentre centre -> CENTRE;
			case ActingFor.OfSecretariat secretariat -> SECRETARIAT;
		};
	}

	/**
	 * The body of this kind.
	 * @param party the Party's code, needed for a Party
	 * @param centre the centre's code, needed for a centre
	 * @param administrator whether as the Secretariat's administrator
	 */
	public ActingFor body(@Nullable String party, @Nullable String centre, boolean administrator) {
		return switch (this) {
			case PARTY -> new ActingFor.OfParty(new PartyCode(Objects.requireNonNull(party)));
			case CENTRE -> new ActingFor.OfCentre(new CentreCode(Objects.requireNonNull(centre)));
			case SECRETARIAT -> new ActingFor.OfSecretariat(administrator);
		};
	}

}
