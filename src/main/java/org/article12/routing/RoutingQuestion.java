package org.article12.routing;

import java.util.Set;
import java.util.SortedSet;

import org.article12.catalogue.AreaCode;
import org.article12.core.WorkingLanguage;
import org.article12.parties.Eligibility;
import org.article12.parties.Party;

/** A question as it came in an address, once read. */
public sealed interface RoutingQuestion {

	/**
	 * It can be answered.
	 *
	 * @param party an eligible Party
	 * @param areas 1 to {@value Need#MOST_AREAS} selectable areas
	 * @param languages the languages that were named, else the UN language that the Party
	 * writes in
	 */
	record Answerable(Party party, SortedSet<AreaCode> areas,
			Set<WorkingLanguage> languages) implements RoutingQuestion {
	}

	/**
	 * It cannot be understood.
	 *
	 * @param parameter which part of it
	 * @param value what stood there, shortened when very long; empty when nothing did
	 * @param problem what is wrong with it
	 */
	record Wrong(String parameter, String value, Problem problem) implements RoutingQuestion {
	}

	/**
	 * The Party may not ask for assistance.
	 *
	 * @param party the Party
	 * @param reason why not (Article 12.1)
	 */
	record NotEligible(Party party, Eligibility.Reason reason) implements RoutingQuestion {
	}

	/** What can be wrong with a part of a question. */
	enum Problem {

		/** No Party is named. */
		NO_PARTY,
		/** More than one Party is named. */
		REPEATED_PARTY,
		/** No Party and no State that is known has this code. */
		UNKNOWN_PARTY,
		/** It is a State for which the Convention is not in force. */
		NOT_A_PARTY,
		/** No area is named. */
		NO_AREA,
		/** No area has this code. */
		UNKNOWN_AREA,
		/** It is a heading; one of the areas under it is to be named. */
		HEADING,
		/** It is no longer offered. */
		RETIRED,
		/** More areas than one request may name. */
		TOO_MANY_AREAS,
		/** No working language has this code. */
		UNKNOWN_LANGUAGE

	}

}
