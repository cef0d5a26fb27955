package org.article12.routing.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.web.TableFile;
import org.article12.routing.Coverage.Cell;
import org.article12.routing.web.CoverageReader.Found;
import org.springframework.stereotype.Component;

/** The coverage map as a table: a row for each Party and area. */
@Component
class CoverageTable {

	private static final List<String> COLUMNS = List.of("routing.coverage.csv.party", "routing.coverage.csv.party-code",
			"routing.coverage.csv.region", "routing.coverage.csv.area", "routing.coverage.csv.area-code",
			"routing.coverage.csv.level", "routing.coverage.csv.first.count", "routing.coverage.csv.first",
			"routing.coverage.csv.second.count", "routing.coverage.csv.second", "routing.coverage.csv.full.count",
			"routing.coverage.csv.full");

	private final CoverageWords words;

	CoverageTable(CoverageWords words) {
		this.words = words;
	}

	/** Writes what was found into a table. */
	void write(Found found, TableFile table) throws IOException {
		table.head(COLUMNS.stream().map(this.words::say).toList());
		for (CoverageLine line : found.lines()) {
			for (int at = 0; at < found.areas().size(); at++) {
				table.row(cells(line, found.areas().get(at), line.row().cells().get(at)));
			}
		}
	}

	private List<Object> cells(CoverageLine line, AreaCode area, Cell cell) {
		return Stream.<Stream<Object>>of(
				Stream.of(line.name(), line.party().code().value(), this.words.region(line.party().region()),
						this.words.area(area), area.value(), this.words.level(cell.level())),
				centres(cell.first()), centres(cell.second()), centres(cell.busy()))
			.flatMap((part) -> part)
			.toList();
	}

	private static Stream<Object> centres(List<CentreCode> centres) {
		return Stream.of(centres.size(), String.join(" ", centres.stream().map(CentreCode::value).toList()));
	}

}
