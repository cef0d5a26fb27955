package org.article12.triage.store;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In which order the queue stands. Each has an index, and ends with the reference, so
 * that no two requests share a place.
 */
public enum QueueOrder {

	/**
	 * What waits for the Secretariat comes first, by its day; then what waits for others,
	 * by theirs.
	 */
	TURN(Column.AFTER_OURS, Column.DESK_DUE),
	/**
	 * The oldest first, in whole working days since the first submission; within a day
	 * least developed countries and small island developing States first (Article 12.5).
	 */
	AGE(),
	/** What is due first. */
	DUE(Column.DUE),
	/** By reference. */
	REFERENCE(List.of(Column.REFERENCE)),
	/** By the Party's name. */
	PARTY(Column.PARTY),
	/** In the order of a request's life. */
	STATUS(Column.LIFE),
	/** By the name of the officer who took it; what nobody took comes last. */
	OFFICER(Column.UNTAKEN, Column.OFFICER),
	/**
	 * Where words are looked for: those first whose titles hold them, then those that say
	 * them, then those about which they were said; and the oldest first.
	 */
	RELEVANCE(Column.UNLIKE),
	/** What was acted on last comes first. */
	UPDATED(List.of(Column.UPDATED, Column.REFERENCE));

	private final List<Column> columns;

	QueueOrder(Column... first) {
		this(Stream.concat(Stream.of(first), Stream.of(Column.DAY, Column.AFTER_OTHERS, Column.REFERENCE)).toList());
	}

	QueueOrder(List<Column> columns) {
		this.columns = columns;
	}

	/** The order, to stand after {@code order by}. */
	String sql(boolean backwards) {
		return this.columns.stream()
			.map((column) -> column.sql + ((column.descending != backwards) ? " desc" : ""))
			.collect(Collectors.joining(", "));
	}

	/** The condition that a row comes after the one with a {@link QueueKey}. */
	String after(boolean backwards) {
		Column first = this.columns.getFirst();
		String beyond = (first.descending != backwards) ? "<" : ">";
		if (this.columns.stream().allMatch((column) -> column.descending == first.descending)) {
			return "(%s) %s (%s)".formatted(joined((column) -> column.sql), beyond, joined((column) -> column.key));
		}
		Column second = this.columns.getLast();
		return "%1$s %3$s= %2$s and (%1$s %3$s %2$s or %4$s %6$s %5$s)".formatted(first.sql, first.key, beyond,
				second.sql, second.key, (second.descending != backwards) ? "<" : ">");
	}

	private String joined(Function<Column, String> part) {
		return this.columns.stream().map(part).collect(Collectors.joining(", "));
	}

	/** What rows are ordered by, and how a row's {@link QueueKey} names its value. */
	private enum Column {

		AFTER_OURS("q.after_ours", ":ours"), DESK_DUE("q.desk_due", "cast(:desk as date)"),
		DAY("q.received_day", "cast(:day as date)"), AFTER_OTHERS("q.after_others", ":after"),
		REFERENCE("q.reference", ":reference"), DUE("q.due_on", "cast(:due as date)"), PARTY("q.party_name", ":party"),
		LIFE("q.life", ":life"), UNTAKEN("(q.officer_id is null)", ":untaken"), OFFICER("q.officer_name", ":taker"),
		UNLIKE("q.unlike", "cast(:unlike as float4)"), UPDATED("q.updated_at", "cast(:updated as timestamptz)", true);

		private final String sql;

		private final String key;

		private final boolean descending;

		Column(String sql, String key) {
			this(sql, key, false);
		}

		Column(String sql, String key, boolean descending) {
			this.sql = sql;
			this.key = key;
			this.descending = descending;
		}

	}

}
