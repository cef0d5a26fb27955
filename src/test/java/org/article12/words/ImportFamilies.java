package org.article12.words;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.article12.core.sheet.Comparison;
import org.article12.imports.domain.BroughtTable;
import org.article12.parties.PartyFact;
import org.article12.words.MessageFamilies.Family;

import static org.article12.words.MessageFamilies.of;

/** The families of message keys of registers' tables. */
final class ImportFamilies {

	private static final String[] PLAN_FIELDS = { "code", "title", "heading", "article", "pops", "start_year",
			"end_year", "budget_usd", "lead_institution", "areas", "withdrawn_on" };

	private static final String[] FIELDS_OF_A_PLAN = { "kind", "transmitted_on", "covers_until", "link", "ended_on" };

	private static final String[] PARTY_FIELDS = Stream
		.concat(Stream.of("code", "valid_from", "source", "to_be_confirmed"),
				Stream.of(PartyFact.values()).map(PartyFact::column))
		.toArray(String[]::new);

	static final List<Family> ALL = List.of(
			of("imports.title.", new String[] { "centres", "parties", "plans", "offers-of-help" }),
			of("imports.broke-off.", BroughtTable.BrokeOff.class),
			of("imports.offer.outcome.", Comparison.Outcome.class),
			of("imports.newer.", new String[] { "agreements", "areas", "centres", "guidance", "parties", "pops" }),
			of("imports.column.centres.", new String[] { "centre", "what", "of", "value", "basis", "note" }),
			of("imports.column.parties.", PARTY_FIELDS), of("imports.outcome.", Comparison.Outcome.class),
			of("imports.column.",
					Stream.of(Stream.of("party", "plan"), Stream.of(FIELDS_OF_A_PLAN), Stream.of(PLAN_FIELDS))
						.flatMap(Function.identity())
						.map((column) -> "plans." + column)
						.toArray(String[]::new)),
			of("plans.field.", PLAN_FIELDS), of("plans.field.", FIELDS_OF_A_PLAN),
			of("plans.field.", new String[] { "edition", "superseded_by" }));

	private ImportFamilies() {
	}

}
