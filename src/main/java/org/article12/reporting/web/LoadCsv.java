package org.article12.reporting.web;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;

import org.article12.centres.Centre;
import org.article12.centres.Centres;
import org.article12.core.web.CsvFile;
import org.article12.reporting.domain.CentreWork;
import org.article12.reporting.domain.WorkHistory;
import org.article12.reporting.domain.WorkMonth;
import org.springframework.stereotype.Component;

/** Load and share as CSV: a row for each centre and each of twelve months. */
@Component
class LoadCsv {

	private static final List<String> COLUMNS = List.of("reporting.load.csv.month", "reporting.load.csv.code",
			"reporting.load.csv.centre", "reporting.load.csv.region", "reporting.load.csv.offers",
			"reporting.load.csv.accepted", "reporting.load.csv.open", "reporting.load.csv.capacity",
			"reporting.load.csv.taken", "reporting.load.csv.taken.all", "reporting.load.csv.recent",
			"reporting.load.csv.recent.all", "reporting.load.csv.declined", "reporting.load.csv.unanswered");

	private final LoadWords words;

	private final Centres centres;

	LoadCsv(LoadWords words, Centres centres) {
		this.words = words;
		this.centres = centres;
	}

	void write(WorkHistory history, YearMonth month, HttpServletResponse response) throws IOException {
		try (CsvFile csv = CsvFile.answer(response, "load-%s.csv".formatted(month))) {
			csv.row(COLUMNS.stream().map(this.words::say).toList());
			for (WorkMonth one : history.yearUpTo(month)) {
				one.centres().forEach((centre) -> csv.row(cells(one, centre)));
			}
		}
	}

	private List<String> cells(WorkMonth month, CentreWork work) {
		Centre centre = this.centres.find(work.centre()).orElseThrow();
		return List.of(month.month().toString(), work.centre().value(), centre.name(),
				this.words.region(centre.region()), Integer.toString(work.offers()), Integer.toString(work.accepted()),
				Integer.toString(work.open()), Objects.toString(centre.capacity(), ""), Integer.toString(work.taken()),
				Integer.toString(month.total(CentreWork::taken)), Integer.toString(work.recent()),
				Integer.toString(month.total(CentreWork::recent)), Integer.toString(work.declined()),
				Integer.toString(work.unanswered()));
	}

}
