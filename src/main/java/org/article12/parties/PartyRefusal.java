package org.article12.parties;

import org.article12.core.Refusal;

/** Why the register of Parties does not record something. */
public enum PartyRefusal implements Refusal {

	/** What is to be recorded is on record just so. */
	PARTY_UNCHANGED,
	/** A value is none that the fact can have. */
	PARTY_VALUE_WRONG,
	/** A fact is to end before it begins. */
	PARTY_PERIOD_REVERSED,
	/** A fact is to hold beyond the day from which another is on record. */
	PARTY_PERIODS_OVERLAP,
	/** No source is named. */
	PARTY_FACT_WITHOUT_SOURCE,
	/** Who may ask is to be decided otherwise than by the rule, and no decision named. */
	PARTY_OVERRIDE_WITHOUT_DECISION,
	/** No reason is given. */
	PARTY_CHANGE_WITHOUT_REASON,
	/** The Party would no longer be eligible, and has requests open. */
	PARTY_HAS_OPEN_REQUESTS,
	/** The Convention is in force for the Party, and cannot have been so only later. */
	PARTY_IN_FORCE_ALREADY,
	/** The Convention would be in force before the instrument was deposited. */
	PARTY_IN_FORCE_BEFORE_DEPOSIT,
	/** What holds on that day was not recorded by a person, or nothing does. */
	PARTY_NOTHING_TO_TAKE_BACK,
	/** Each Party has such a fact on each day, and nothing was on record before it. */
	PARTY_NOTHING_BEFORE,
	/** The State is a Party, or on its way to become one. */
	PARTY_ALREADY

}
