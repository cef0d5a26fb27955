package org.article12.centres;

import java.util.Optional;

import org.article12.parties.PartyInRegion;

/** On what basis a centre stands for a Party, the closest first. */
public enum ServiceBasis {

	/** The Party hosts the centre. */
	HOST,
	/** The centre lists the Party. */
	LISTED,
	/** A looser scope of the centre includes the Party. */
	SCOPE,
	/** The centre is in the Party's region. */
	REGION;

	/**
	 * On what basis a centre stands for a Party: it is there, it lists the Party, its
	 * scope includes the Party, or it is in the Party's region.
	 * @return the closest; empty when the centre does not stand for the Party at all
	 */
	public static Optional<ServiceBasis> of(CentreReach centre, PartyInRegion party) {
		if (centre.hostParty().equals(party.code())) {
			return Optional.of(HOST);
		}
		return switch (centre.services().get(party.code())) {
			case LISTED -> Optional.of(LISTED);
			case SCOPE -> Optional.of(SCOPE);
			case null -> (centre.region() == party.region()) ? Optional.of(REGION) : Optional.empty();
		};
	}

	/**
	 * In which round a centre is considered that stands for a Party on this basis: in the
	 * first one the host country's, those that list the Party, and those of its region
	 * whose scope includes it; in the second one the others of its region, and those
	 * elsewhere whose scope includes it, for what the first round leaves open.
	 */
	public int round(CentreReach centre, PartyInRegion party) {
		return switch (this) {
			case HOST, LISTED -> 1;
			case SCOPE -> (centre.region() == party.region()) ? 1 : 2;
			case REGION -> 2;
		};
	}

}
