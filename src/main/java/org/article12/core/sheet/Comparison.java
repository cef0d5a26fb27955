package org.article12.core.sheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.article12.core.register.Difference;

/**
 * What a table would change in a register.
 *
 * @param rows each row against what is on record
 * @param faults everything that is wrong, by line; while there is anything, nothing can
 * be recorded
 */
public record Comparison(List<ComparedRow> rows, List<CellFault> faults) {

	public Comparison {
		rows = List.copyOf(rows);
		faults = List.copyOf(faults);
	}

	/** How a row stands to what is on record. */
	public enum Outcome {

		/** There is nothing like it on record. */
		NEW,
		/** The entry is on record otherwise. */
		CHANGED,
		/** The entry is on record just so. */
		UNCHANGED,
		/** It claims what another entry has. */
		CONFLICT,
		/** Something in it cannot be read. */
		WRONG

	}

	/**
	 * A row.
	 *
	 * @param line on which it begins, from 1
	 * @param name what its entry is called
	 * @param changes what differs from the record, by the names of columns
	 */
	public record ComparedRow(long line, String name, Outcome outcome, List<Difference> changes) {

		public ComparedRow {
			changes = List.copyOf(changes);
		}

	}

	/** How many rows have an outcome. */
	public long count(Outcome outcome) {
		return this.rows.stream().filter((row) -> row.outcome() == outcome).count();
	}

	/** Whether something would be recorded, and nothing is in the way. */
	public boolean canBeApplied() {
		return this.faults.isEmpty() && count(Outcome.CONFLICT) + count(Outcome.WRONG) == 0
				&& count(Outcome.NEW) + count(Outcome.CHANGED) > 0;
	}

	/** The same for the same rows against the same record, and for nothing else. */
	public String digest() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			this.rows.forEach((row) -> digest.update((row + "\n").getBytes(StandardCharsets.UTF_8)));
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
