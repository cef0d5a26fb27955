package org.article12.core.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import org.article12.core.reference.ImportProblem.Kind;

/**
 * A CSV file with a header, UTF-8. What is wrong is collected, not thrown, so that one
 * attempt names every mistake.
 */
public final class CsvTable {

	private final String file;

	private final List<ImportProblem> problems;

	private final List<CsvRow> rows = new ArrayList<>();

	private boolean usable;

	private CsvTable(String file, List<ImportProblem> problems) {
		this.file = file;
		this.problems = problems;
	}

	/**
	 * Reads a file.
	 * @param source where the file is
	 * @param file its name
	 * @param columns the columns that it must have, and no others
	 * @param problems where mistakes are collected
	 */
	static CsvTable read(ReferenceSource source, String file, List<String> columns, List<ImportProblem> problems) {
		CsvTable table = new CsvTable(file, problems);
		try (InputStream in = source.open(file);
				Reader text = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
				CsvReader<CsvRecord> records = CsvReader.builder()
					.detectBomHeader(false)
					.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
					.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
					.allowExtraCharsAfterClosingQuote(false)
					.allowUnclosedQuote(false)
					.ofCsvRecord(text)) {
			table.read(records, columns);
		}
		catch (IOException | UncheckedIOException | CsvParseException ex) {
			table.usable = false;
			table.problem(0, "", Kind.UNREADABLE, String.valueOf(ex.getMessage()));
		}
		return table;
	}

	private void read(CsvReader<CsvRecord> records, List<String> columns) {
		List<String> header = List.of();
		for (CsvRecord record : records) {
			if (header.isEmpty()) {
				header = record.getFields().stream().map(CsvTable::clean).toList();
				this.usable = accepts(header, columns);
			}
			else if (this.usable) {
				add(record, header);
			}
		}
		if (header.isEmpty()) {
			problem(0, "", Kind.EMPTY);
		}
	}

	private boolean accepts(List<String> header, List<String> columns) {
		int before = this.problems.size();
		Set<String> seen = new HashSet<>();
		for (String column : header) {
			if (!columns.contains(column)) {
				problem(1, column, Kind.UNKNOWN_COLUMN, String.join(", ", columns));
			}
			else if (!seen.add(column)) {
				problem(1, column, Kind.REPEATED_COLUMN);
			}
		}
		columns.stream()
			.filter((column) -> !seen.contains(column))
			.forEach((column) -> problem(1, column, Kind.MISSING_COLUMN));
		return this.problems.size() == before;
	}

	private void add(CsvRecord record, List<String> header) {
		long line = record.getStartingLineNumber();
		if (record.getFieldCount() != header.size()) {
			problem(line, "", Kind.FIELD_COUNT, Integer.toString(record.getFieldCount()),
					Integer.toString(header.size()));
			return;
		}
		Map<String, String> fields = new LinkedHashMap<>();
		for (int i = 0; i < header.size(); i++) {
			String field = clean(record.getField(i));
			if (field.chars().anyMatch((c) -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
				problem(line, header.get(i), Kind.CONTROL_CHARACTER);
			}
			fields.put(header.get(i), field);
		}
		this.rows.add(new CsvRow(this, line, fields));
	}

	/** The rows whose number of fields is right. */
	public List<CsvRow> rows() {
		return List.copyOf(this.rows);
	}

	/** Demands that the values of some columns together stand on one row only. */
	public void requireUnique(String... columns) {
		Map<List<String>, Long> lines = new HashMap<>();
		for (CsvRow row : this.rows) {
			List<String> key = List.of(columns).stream().map(row::raw).toList();
			Long first = key.contains("") ? null : lines.putIfAbsent(key, row.line());
			if (first != null) {
				row.problem(columns[columns.length - 1], Kind.DUPLICATE, String.join(" · ", key), first.toString());
			}
		}
	}

	/**
	 * What each value of one column stands for in another column of the same row.
	 * @param form the form that the other column's values must have
	 * @param standIn what stands in for a value of another form, and where a row of
	 * another file names something that is not there
	 */
	public Index index(String from, String to, Predicate<String> form, String standIn) {
		Map<String, String> values = new HashMap<>();
		this.rows.forEach((row) -> values.put(row.raw(from), form.test(row.raw(to)) ? row.raw(to) : standIn));
		return new Index(this.file, from, values, this.usable, standIn);
	}

	void problem(long line, String column, Kind kind, String... parameters) {
		this.problems.add(new ImportProblem(this.file, line, column, kind, List.of(parameters)));
	}

	// A byte order mark and blanks around a value come from spreadsheets.
	private static String clean(String field) {
		return (field.startsWith("\uFEFF") ? field.substring(1) : field).strip();
	}

	/**
	 * What rows of other files may name.
	 *
	 * @param file the file that has the values
	 * @param column the column that has them
	 * @param values each value and what it stands for
	 * @param known whether the file could be read, so that its absence is not reported
	 * once more for each row that names something in it
	 * @param standIn what stands in where a row names something that is not there
	 */
	public record Index(String file, String column, Map<String, String> values, boolean known, String standIn) {

		public Index {
			values = Map.copyOf(values);
		}

	}

}
