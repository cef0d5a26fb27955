package org.article12.triage.web;

import java.util.List;
import java.util.Locale;

import org.article12.triage.domain.QueueColumn;
import org.article12.triage.store.QueueOrder;
import org.article12.triage.store.QueueSort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the heads of the queue's columns, each of which puts the list in its order. */
@Component
class QueueHeads {

	private final TriageWords words;

	QueueHeads(TriageWords words) {
		this.words = words;
	}

	List<Head> of(List<QueueColumn> columns, QueueSort sort, QueueAddress address) {
		return columns.stream().map((column) -> head(column, sort, address)).toList();
	}

	private Head head(QueueColumn column, QueueSort sort, QueueAddress address) {
		QueueOrder order = order(column);
		boolean chosen = order == sort.order() && column != QueueColumn.RECEIVED;
		return new Head(column.name(), this.words.say("triage.column." + column.name()),
				(order != null) ? address.sorted(slug(order), chosen && !sort.backwards()) : null,
				chosen ? direction(column, sort) : null, "q-" + slug(column));
	}

	/** What a column's head orders by; null for nothing. */
	private static @Nullable QueueOrder order(QueueColumn column) {
		return switch (column) {
			case REQUEST -> QueueOrder.REFERENCE;
			case RECEIVED -> QueueOrder.AGE;
			case REGION, AREAS -> null;
			case PARTY, STATUS, AGE, TURN, DUE, OFFICER, UPDATED -> QueueOrder.valueOf(column.name());
		};
	}

	// The oldest first is what the age goes down by, and the last change first the day.
	private static String direction(QueueColumn column, QueueSort sort) {
		return ((column == QueueColumn.AGE || column == QueueColumn.UPDATED) != sort.backwards()) ? "descending"
				: "ascending";
	}

	/** The name of an order in the address. */
	static String slug(Enum<?> order) {
		return order.name().toLowerCase(Locale.ROOT);
	}

	/**
	 * A column's head.
	 *
	 * @param column the column's name
	 * @param words its words
	 * @param to the address of the list in its order; where it stands in that already,
	 * the other way round; null where nothing is ordered by it
	 * @param sorted how the list stands in its order, as {@code aria-sort} has it; null
	 * where it stands in another
	 * @param style the column's name in the style sheet
	 */
	record Head(String column, String words, @Nullable String to, @Nullable String sorted, String style) {
	}

}
