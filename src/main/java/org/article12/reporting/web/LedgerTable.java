package org.article12.reporting.web;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.article12.catalogue.AreaCode;
import org.article12.core.web.Formats;
import org.article12.core.web.TableFile;
import org.article12.plans.PlanActivity;
import org.article12.reporting.domain.Ledger;
import org.article12.requests.Reader;
import org.article12.requests.RequestWords;

/**
 * A ledger as a table: a row for each activity, request for it, and centre that helps
 * with that. A request that serves several activities has rows under each of them, which
 * name the others.
 */
@Component
class LedgerTable {

	private static final List<String> COLUMNS = List.of("reporting.ledger.column.code",
			"reporting.ledger.column.activity", "reporting.ledger.column.plan", "reporting.ledger.column.reference",
			"reporting.ledger.column.title", "reporting.ledger.column.status", "reporting.ledger.column.areas",
			"reporting.ledger.column.others", "reporting.ledger.column.centre", "reporting.ledger.column.help-areas",
			"reporting.ledger.column.help", "reporting.ledger.column.people", "reporting.ledger.column.women",
			"reporting.ledger.column.men", "reporting.ledger.column.cost", "reporting.ledger.column.technologies",
			"reporting.ledger.column.confirmed");

	private final RequestWords words;

	private final Formats formats;

	LedgerTable(RequestWords words, Formats formats) {
		this.words = words;
		this.formats = formats;
	}

	/** Writes the ledger into a table, for that reader. */
	void write(Ledger ledger, Reader reader, TableFile table) throws IOException {
		table.head(COLUMNS.stream().map(this.words::say).toList());
		for (Ledger.Need need : ledger.asked()) {
			for (Ledger.Asked asked : need.requests()) {
				write(need.activity(), asked, reader, table);
			}
		}
		for (Ledger.Asked asked : ledger.elsewhere()) {
			write(null, asked, reader, table);
		}
		for (PlanActivity activity : ledger.notAsked()) {
			row(table, activity(activity), nothing(14));
		}
	}

	private void write(@Nullable PlanActivity activity, Ledger.Asked asked, Reader reader, TableFile table)
			throws IOException {
		List<@Nullable Object> request = Arrays.asList(asked.reference().value(), asked.title(),
				this.words.status(asked.status(), reader).word(), areas(asked.areas()),
				this.words.list(asked.activities()
					.stream()
					.filter((code) -> activity == null || !code.equals(activity.code()))
					.toList()));
		if (asked.help().isEmpty()) {
			row(table, activity(activity), request, nothing(9));
		}
		for (Ledger.Help help : asked.help()) {
			row(table, activity(activity), request, help(help));
		}
	}

	private static List<@Nullable Object> activity(@Nullable PlanActivity activity) {
		return (activity != null) ? Arrays.asList(activity.code(), activity.title(), activity.plan()) : nothing(3);
	}

	private List<@Nullable Object> help(Ledger.Help help) {
		Ledger.Figures given = help.given();
		Instant confirmedAt = help.confirmedAt();
		return Arrays.asList(this.words.centre(help.centre()), areas(help.areas()),
				this.words.say("reporting.help." + help.status().name()), (given != null) ? given.people() : null,
				(given != null) ? given.women() : null, (given != null) ? given.men() : null,
				(given != null) ? given.cost() : null, help.technologies(),
				(confirmedAt != null) ? this.formats.day(confirmedAt) : null);
	}

	private String areas(List<AreaCode> areas) {
		return String.join("\n", areas.stream().map((area) -> this.words.area(area.value())).toList());
	}

	private static List<@Nullable Object> nothing(int cells) {
		return Arrays.asList(new @Nullable Object[cells]);
	}

	@SafeVarargs
	private static void row(TableFile table, List<@Nullable Object>... parts) throws IOException {
		List<@Nullable Object> cells = new ArrayList<>();
		for (List<@Nullable Object> part : parts) {
			cells.addAll(part);
		}
		table.row(cells);
	}

}
