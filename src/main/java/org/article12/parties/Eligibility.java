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
		DEVELOPED_COUNTRY_PARTY

	}

	/** The Party may ask. */
	record Eligible(Reason reason) implements Eligibility {
	}

	/** The Party may not ask. */
	record NotEligible(Reason reason) implements Eligibility {
	}

}
