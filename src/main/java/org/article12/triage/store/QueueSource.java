package org.article12.triage.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.article12.core.search.SearchTerm;
import org.article12.requests.RequestStatus;
import org.article12.triage.domain.QueueCounts;
import org.article12.triage.domain.QueueFilter;
import org.article12.triage.domain.QueuePage;
import org.jspecify.annotations.Nullable;

/**
 * From where the rows of the queue are read. Few that hold the words are gathered first,
 * those in hand apart from those that ended, because each has an index of its own; very
 * many are met soon enough when the queue is read in its order.
 *
 * @param sort in which order they are read
 * @param sql the rows, to stand after {@code from}
 * @param parameters what they name
 */
record QueueSource(QueueSort sort, String sql, Map<String, @Nullable Object> parameters) {

	static final String UNRANKED = "0::float4 as unlike";

	/** The parameter that ranks what was found; there where the order asks for it. */
	static final String RANKED = "ranked";

	private static final String ROWS = "select " + QueueKey.PLACE + ", %s from queue_entry q where %s";

	/**
	 * The rows of a filter.
	 * @param counts what {@link QueueCounting} says of the same filter
	 * @param lastDayOver the last day whose due dates have passed
	 */
	static QueueSource of(QueueFilter filter, QueueSort asked, QueueCounts counts, LocalDate lastDayOver) {
		QueueOrder order = order(filter, asked.order(), counts);
		QueueSort sort = new QueueSort(order, asked.backwards());
		if (filter.sought().isBlank() || areVeryMany(filter, counts)) {
			QueueSql all = QueueSql.of(filter, lastDayOver).withStatuses(filter.statuses());
			return new QueueSource(sort, "(" + ROWS.formatted(UNRANKED, all.where()) + ") q", all.parameters());
		}
		Map<String, @Nullable Object> parameters = new HashMap<>();
		List<String> halves = new ArrayList<>();
		filter.statuses()
			.stream()
			.collect(Collectors.partitioningBy(RequestStatus.TERMINAL::contains))
			.forEach((ended, statuses) -> {
				if (!statuses.isEmpty()) {
					QueueSql half = QueueSql.of(filter, lastDayOver).withStatuses(statuses, "lives" + halves.size());
					halves.add(
							ROWS.formatted((order == QueueOrder.RELEVANCE) ? QueueKey.UNLIKE : UNRANKED, half.where()));
					parameters.putAll(half.parameters());
				}
			});
		if (order == QueueOrder.RELEVANCE) {
			parameters.put(RANKED,
					filter.sought()
						.question()
						.terms()
						.stream()
						.map(SearchTerm::query)
						.collect(Collectors.joining(" | ")));
		}
		return new QueueSource(sort,
				"(with hit as materialized (" + String.join("\nunion all\n", halves) + ") select * from hit) q",
				parameters);
	}

	private static QueueOrder order(QueueFilter filter, QueueOrder asked, QueueCounts counts) {
		// Within one Party its name orders nothing.
		if (asked == QueueOrder.PARTY && filter.party() != null) {
			return QueueOrder.AGE;
		}
		// Of what has ended nobody has the turn.
		if (asked == QueueOrder.TURN && RequestStatus.TERMINAL.containsAll(filter.statuses())) {
			return QueueOrder.AGE;
		}
		boolean ranked = !filter.sought().question().terms().isEmpty() && !areVeryMany(filter, counts);
		return (asked == QueueOrder.RELEVANCE && !ranked) ? QueueOrder.AGE : asked;
	}

	private static boolean areVeryMany(QueueFilter filter, QueueCounts counts) {
		return counts.of(filter.statuses()) > QueuePage.MOST;
	}

}
