package org.article12.parties.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.article12.parties.PartyFact;
import org.article12.parties.domain.NewFact;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of Parties.
 *
 * @param line on which it begins, from 1
 * @param values what differs from the record, by fact
 * @param from since when that holds
 * @param source from where it is known; empty where the row does not say
 * @param confirmed whether it was checked
 * @param wrong whether something in it cannot be read
 */
record PartyLine(long line, Map<PartyFact, String> values, LocalDate from, String source, boolean confirmed,
		boolean wrong) {

	/**
	 * What there is to record.
	 * @param otherwise the source where the row has none
	 */
	List<NewFact> facts(String otherwise) {
		return this.values.entrySet()
			.stream()
			.map((value) -> fact(value.getKey(), value.getValue(), day(value.getKey()), otherwise))
			.toList();
	}

	/** What there is to record of a State that becomes a Party: it was always so. */
	NewFact always(PartyFact fact, String value, String otherwise) {
		return fact(fact, value, null, otherwise);
	}

	private NewFact fact(PartyFact fact, String value, @Nullable LocalDate day, String otherwise) {
		return new NewFact(fact, value, day, null, this.source.isEmpty() ? otherwise : this.source, this.confirmed);
	}

	// How it became a Party does not change on a day; it is corrected.
	private @Nullable LocalDate day(PartyFact fact) {
		return switch (fact) {
			case INSTRUMENT, INSTRUMENT_ON, IN_FORCE_ON -> null;
			default -> this.from;
		};
	}

}
