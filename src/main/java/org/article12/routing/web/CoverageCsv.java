package org.article12.routing.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.WorkingDays;
import org.article12.core.web.CsvFile;
import org.article12.routing.Coverage.Cell;
import org.article12.routing.web.CoverageReader.Found;
import org.springframework.stereotype.Component;

/** The coverage map as CSV: a row for each Party and area. */
@Component
class CoverageCsv {

	private static final List<String> COLUMNS = List.of("routing.coverage.csv.party", "routing.coverage.csv.party-code",
			"routing.coverage.csv.region", "routing.coverage.csv.area", "routing.coverage.csv.area-code",
			"routing.coverage.csv.level", "routing.coverage.csv.first.count", "routing.coverage.csv.first",
			"routing.coverage.csv.second.count", "routing.coverage.csv.second", "routing.coverage.csv.full.count",
			"routing.coverage.csv.full");

	private final CoverageWords words;

	private final WorkingDays calendar;

	CoverageCsv(CoverageWords words, WorkingDays calendar) {
		this.words = words;
		this.calendar = calendar;
	}

	void write(Found found, HttpServletResponse response) throws IOException {
		try (CsvFile csv = CsvFile.answer(response, "coverage-%s.csv".formatted(this.calendar.today()))) {
			csv.row(COLUMNS.stream().map(this.words::say).toList());
			for (CoverageLine line : found.lines()) {
				for (int at = 0; at < found.areas().size(); at++) {
					csv.row(cells(line, found.areas().get(at), line.row().cells().get(at)));
				}
			}
		}
	}

	private List<String> cells(CoverageLine line, AreaCode area, Cell cell) {
		return Stream.of(
				Stream.of(line.name(), line.party().code().value(), this.words.region(line.party().region()),
						this.words.area(area), area.value(), this.words.level(cell.level())),
				centres(cell.first()), centres(cell.second()), centres(cell.full()))
			.flatMap((part) -> part)
			.toList();
	}

	private static Stream<String> centres(List<CentreCode> centres) {
		return Stream.of(Integer.toString(centres.size()),
				String.join(" ", centres.stream().map(CentreCode::value).toList()));
	}

}
