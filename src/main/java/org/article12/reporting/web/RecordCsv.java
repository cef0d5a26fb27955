package org.article12.reporting.web;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.article12.reporting.domain.RecordSheet;
import org.article12.requests.RequestWords;

import org.springframework.stereotype.Component;

/**
 * The record as CSV, one fact a row. A byte order mark goes first, without which
 * spreadsheets take UTF-8 for something else.
 */
@Component
class RecordCsv {

	private static final char BYTE_ORDER_MARK = '\ufeff';

	private static final List<String> COLUMNS = List.of("reporting.record.csv.reference", "reporting.record.csv.part",
			"reporting.record.csv.at", "reporting.record.csv.who", "reporting.record.csv.what",
			"reporting.record.csv.words");

	private final RequestWords words;

	RecordCsv(RequestWords words) {
		this.words = words;
	}

	void write(RecordSheet sheet, Writer out) throws IOException {
		out.write(BYTE_ORDER_MARK);
		try (CsvWriter csv = CsvWriter.builder().build(out)) {
			csv.writeRecord(COLUMNS.stream().map((column) -> this.words.say(column)).toList());
			for (RecordSheet.Part part : sheet.parts()) {
				String name = this.words.say("reporting.record.part." + part.name().name());
				part.lines()
					.forEach((line) -> csv.writeRecord(
							Stream
								.of(sheet.reference(), name, Objects.toString(line.at(), ""), line.who(), line.what(),
										line.words())
								.map(RecordCsv::harmless)
								.toList()));
			}
		}
	}

	/** A spreadsheet would take text that begins so for a formula, and run it. */
	private static String harmless(String text) {
		boolean formula = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
		return formula ? "'" + text : text;
	}

}
