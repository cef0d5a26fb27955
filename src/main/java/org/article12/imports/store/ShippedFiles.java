package org.article12.imports.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.article12.core.reference.ImportRun;
import org.article12.core.reference.ReferenceImporter;
import org.article12.core.reference.ReferenceSource;
import org.article12.core.sheet.ShippedRow;
import org.article12.core.sheet.ShippedTable;
import org.jspecify.annotations.Nullable;

/** What this release ships of each register, read once. */
public class ShippedFiles {

	private final ReferenceImporter importer;

	private final ReferenceSource source;

	private final List<ShippedTable> tables;

	private @Nullable Map<String, List<ShippedRow>> rows;

	/**
	 * Files that are not read yet.
	 * @param source where they are
	 */
	public ShippedFiles(ReferenceImporter importer, ReferenceSource source, List<ShippedTable> tables) {
		this.importer = importer;
		this.source = source;
		this.tables = List.copyOf(tables);
	}

	/** The registers of which something ships. */
	public List<ShippedTable> tables() {
		return this.tables;
	}

	/** What ships of a register, if anything. */
	public Optional<ShippedTable> table(String register) {
		return this.tables.stream().filter((table) -> table.register().equals(register)).findFirst();
	}

	/** Its rows. */
	public synchronized List<ShippedRow> rows(ShippedTable table) {
		if (this.rows == null) {
			ImportRun files = this.importer.read(this.source);
			Map<String, List<ShippedRow>> read = new HashMap<>();
			this.tables.forEach((one) -> read.put(one.register(), List.copyOf(one.rows(files))));
			this.rows = read;
		}
		return this.rows.getOrDefault(table.register(), List.of());
	}

}
