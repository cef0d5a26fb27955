package org.article12.core.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.article12.core.reference.ImportRun;

/**
 * What a release of the portal ships of a register, as rows of that register's table. It
 * fills a new database once; what a later release ships otherwise is offered to people
 * and never recorded by itself.
 */
public interface ShippedTable {

	/** The register, as its {@link RegisterSheet} names it. */
	String register();

	/** The columns by which a row is known; they are told even where nothing differs. */
	Set<String> always();

	/**
	 * What the files say.
	 * @param files all files of the release, read and found right
	 */
	List<ShippedRow> rows(ImportRun files);

	/**
	 * What was shipped before of what a row says, by column; empty where nothing was.
	 * @param seen all rows that were shipped before, by key
	 */
	default Map<String, String> shippedBefore(ShippedRow row, Map<String, ShippedRow> seen) {
		ShippedRow before = seen.get(row.key());
		return (before != null) ? before.cells() : Map.of();
	}

	/**
	 * What a table says to take out what an earlier release shipped and this one does
	 * not; empty where nothing is ever taken out.
	 */
	default Optional<Map<String, String>> without(ShippedRow row) {
		return Optional.empty();
	}

}
