package org.article12.parties;

/**
 * Whether a Party may ask for technical assistance, and why. Article 12.1 speaks of
 * developing-country Parties and Parties with economies in transition, and of no others.
 */
public sealed interface Eligibility {

	/** Why. */
	Reason reason();

	/** The rule of Article 12.1. */
	static Eligibility underArticle12(DevelopmentStatus status) {
		return switch (status) {
			case DEVELOPING -> new Eligible(Reason.DEVELOPING_COUNTRY_PARTY);
			case ECONOMY_IN_TRANSITION -> new Eligible(Reason.PARTY_WITH_ECONOMY_IN_TRANSITION);
			case DEVELOPED -> new NotEligible(Reason.DEVELOPED_COUNTRY_PARTY);
		};
	}

	/**
	 * A decision on who may ask, which goes before the rule.
	 * @param decision as {@link PartyFact#ELIGIBILITY_DECISION} has it; empty for none
	 */
	static Eligibility decided(DevelopmentStatus status, String decision) {
		return switch (decision) {
			case "ELIGIBLE" -> new Eligible(Reason.ELIGIBLE_BY_DECISION);
			case "NOT_ELIGIBLE" -> new NotEligible(Reason.NOT_ELIGIBLE_BY_DECISION);
			default -> underArticle12(status);
		};
	}

	/** Whether the Party may ask. */
	default boolean eligible() {
		return switch (this) {
			case Eligible _ -> true;
			case NotEligible _ -> false;
		};
	}

	/** Why a Party may or may not ask. */
	enum Reason {

		/** It is a developing country. */
		DEVELOPING_COUNTRY_PARTY,
		/** Its economy is in transition. */
		PARTY_WITH_ECONOMY_IN_TRANSITION,
		/** It is a developed country. */
		DEVELOPED_COUNTRY_PARTY,
		/** A decision says that it may ask, whatever its development status. */
		ELIGIBLE_BY_DECISION,
		/** A decision says that it may not ask, whatever its development status. */
		NOT_ELIGIBLE_BY_DECISION

	}

	/** The Party may ask. */
	record Eligible(Reason reason) implements Eligibility {
	}

	/** The Party may not ask. */
	record NotEligible(Reason reason) implements Eligibility {
	}

}
