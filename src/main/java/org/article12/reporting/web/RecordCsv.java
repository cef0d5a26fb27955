package org.article12.reporting.web;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;

import org.article12.core.web.CsvFile;
import org.article12.reporting.domain.RecordSheet;
import org.article12.requests.RequestWords;

import org.springframework.stereotype.Component;

/** The record as CSV, one fact a row. */
@Component
class RecordCsv {

	private static final List<String> COLUMNS = List.of("reporting.record.csv.reference", "reporting.record.csv.part",
			"reporting.record.csv.at", "reporting.record.csv.who", "reporting.record.csv.what",
			"reporting.record.csv.words");

	private final RequestWords words;

	RecordCsv(RequestWords words) {
		this.words = words;
	}

	void write(RecordSheet sheet, Writer out) throws IOException {
		try (CsvFile csv = new CsvFile(out)) {
			csv.row(COLUMNS.stream().map((column) -> this.words.say(column)).toList());
			for (RecordSheet.Part part : sheet.parts()) {
				String name = this.words.say("reporting.record.part." + part.name().name());
				part.lines()
					.forEach((line) -> csv.row(List.of(sheet.reference(), name, Objects.toString(line.at(), ""),
							line.who(), line.what(), line.words())));
			}
		}
	}

}
