package org.article12.reporting.web;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

import org.article12.centres.Centre;
import org.article12.centres.Centres;
import org.article12.core.web.TableFile;
import org.article12.reporting.domain.CentreWork;
import org.article12.reporting.domain.WorkHistory;
import org.article12.reporting.domain.WorkMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Load and share as a table: a row for each centre and each of twelve months. */
@Component
class LoadTable {

	private static final List<String> COLUMNS = List.of("reporting.load.csv.month", "reporting.load.csv.code",
			"reporting.load.csv.centre", "reporting.load.csv.region", "reporting.load.csv.offers",
			"reporting.load.csv.accepted", "reporting.load.csv.open", "reporting.load.csv.capacity",
			"reporting.load.csv.taken", "reporting.load.csv.taken.all", "reporting.load.csv.recent",
			"reporting.load.csv.recent.all", "reporting.load.csv.declined", "reporting.load.csv.unanswered");

	private final LoadWords words;

	private final Centres centres;

	LoadTable(LoadWords words, Centres centres) {
		this.words = words;
		this.centres = centres;
	}

	/** Writes twelve months up to the given one into a table. */
	void write(WorkHistory history, YearMonth month, TableFile table) throws IOException {
		table.head(COLUMNS.stream().map(this.words::say).toList());
		for (WorkMonth one : history.yearUpTo(month)) {
			for (CentreWork centre : one.centres()) {
				table.row(cells(one, centre));
			}
		}
	}

	private List<@Nullable Object> cells(WorkMonth month, CentreWork work) {
		Centre centre = this.centres.find(work.centre()).orElseThrow();
		return Arrays.asList(month.month(), work.centre().value(), centre.currentName(),
				this.words.region(centre.region()), work.offers(), work.accepted(), work.open(), centre.capacity(),
				work.taken(), month.total(CentreWork::taken), work.recent(), month.total(CentreWork::recent),
				work.declined(), work.unanswered());
	}

}
