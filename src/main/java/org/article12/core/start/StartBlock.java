package org.article12.core.start;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.article12.core.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * A part of the start page: a heading, and under it counts, lines, or words that say what
 * to do where there is neither.
 *
 * @param heading its heading, ready to read
 * @param counts counts, each a link to a list of exactly so many; null for none
 * @param lines single things, what matters most first
 * @param nothing what is said where there is neither a count nor a line
 * @param links where there is more, or what can be begun
 */
public record StartBlock(String heading, @Nullable Counts counts, List<Line> lines, String nothing, List<Link> links) {

	/** How many lines a block has at most. */
	public static final int LINES = 5;

	/** A block of counts. */
	public static StartBlock of(String heading, Counts counts, String nothing, Link... links) {
		return new StartBlock(heading, counts, List.of(), nothing, List.of(links));
	}

	/** A block of lines. */
	public static StartBlock of(String heading, List<Line> lines, String nothing, Link... links) {
		return new StartBlock(heading, null, lines, nothing, List.of(links));
	}

	/** Whether there is neither a count nor a line. */
	public boolean isEmpty() {
		return this.lines.isEmpty() && (this.counts == null || this.counts.rows().isEmpty());
	}

	/**
	 * Counts as a table.
	 *
	 * @param of what its rows are
	 * @param columns what is counted
	 * @param rows the counts, as many in each row as there are columns
	 */
	public record Counts(String of, List<String> columns, List<Row> rows) {
	}

	/**
	 * The counts of somebody or something.
	 *
	 * @param label whose, or of what
	 * @param counts one for each column
	 */
	public record Row(String label, List<Count> counts) {
	}

	/**
	 * How many there are.
	 *
	 * @param number how many
	 * @param to the list of these, as an address in the portal
	 * @param late whether they are late
	 */
	public record Count(long number, String to, boolean late) {

		/** Whether somebody should be alarmed. */
		public boolean isAlarming() {
			return this.late && this.number > 0;
		}

	}

	/**
	 * A single thing.
	 *
	 * @param to its page, as an address in the portal
	 * @param code what it is known by, such as a reference
	 * @param title its title as somebody typed it; may be empty
	 * @param about what is to be said of it besides, ready to read; may be empty
	 * @param dueOn until when something is to be done, or null
	 * @param late whether that day has passed
	 * @param at when it happened, or null
	 */
	public record Line(String to, String code, String title, String about, @Nullable LocalDate dueOn, boolean late,
			@Nullable Instant at) {
	}

}
