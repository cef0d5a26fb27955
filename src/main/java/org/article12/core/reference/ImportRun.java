package org.article12.core.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One reading of the files, which the modules' steps share. */
public final class ImportRun {

	private final ReferenceSource source;

	private final List<ImportProblem> problems = new ArrayList<>();

	private final Map<String, CsvTable> tables = new HashMap<>();

	public ImportRun(ReferenceSource source) {
		this.source = source;
	}

	/**
	 * Reads a file.
	 * @param file its name
	 * @param columns the columns that it must have, and no others
	 */
	public CsvTable read(String file, String... columns) {
		CsvTable table = CsvTable.read(this.source, file, List.of(columns), this.problems);
		this.tables.put(file, table);
		return table;
	}

	/** A file that an earlier step has read. */
	public CsvTable table(String file) {
		CsvTable table = this.tables.get(file);
		if (table == null) {
			throw new IllegalStateException("No earlier step reads " + file);
		}
		return table;
	}

	/** Everything that was found wrong. */
	public List<ImportProblem> problems() {
		return List.copyOf(this.problems);
	}

	/**
	 * Goes on only when nothing is wrong.
	 * @throws ImportRefused with everything that is wrong
	 */
	public void requireNoProblem() {
		if (!this.problems.isEmpty()) {
			throw new ImportRefused(this.problems);
		}
	}

}
