package org.article12.parties.web;

import java.time.LocalDate;

import org.article12.parties.PartyFact;
import org.article12.parties.domain.KnownFact;
import org.jspecify.annotations.Nullable;

/**
 * A fact as a Party's page shows it.
 *
 * @param fact its name in addresses
 * @param label what it is called
 * @param value what it says
 * @param period when it holds; empty where nothing is known
 * @param source from where it is known
 * @param recorded who recorded it, and when
 * @param confirmed whether somebody has checked it
 * @param holds whether it holds on the day that the page shows
 * @param byPerson whether a person recorded it, who may take it back
 * @param at a day on which it holds, for the address of its form; null for none
 */
record FactLine(String fact, String label, String value, String period, String source, String recorded,
		boolean confirmed, boolean holds, boolean byPerson, @Nullable LocalDate at) {

	static FactLine of(KnownFact known, LocalDate day, PartyWords words) {
		LocalDate from = known.from();
		LocalDate until = known.until();
		boolean holds = known.holdsOn(day);
		LocalDate at = (from != null) ? from : (until != null) ? until.minusDays(1) : null;
		return new FactLine(known.fact().column(), words.fact(known.fact()), words.value(known.fact(), known.value()),
				words.period(known), known.source(), words.recorded(known), known.confirmed(), holds,
				known.byName() != null, holds ? null : at);
	}

	/** A fact of which nothing is known. */
	static FactLine unknown(PartyFact fact, PartyWords words) {
		return new FactLine(fact.column(), words.fact(fact), words.value(fact, ""), "", "", "", true, true, false,
				null);
	}

}
