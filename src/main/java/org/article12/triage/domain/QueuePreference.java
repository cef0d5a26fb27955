package org.article12.triage.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to see the queue.
 *
 * @param columns the columns, in their order
 * @param size how many requests a page holds
 * @param view the view that is shown where nothing else is asked for; null for the whole
 * queue
 * @param keys whether keys act on the page
 */
public record QueuePreference(List<QueueColumn> columns, int size, @Nullable UUID view, boolean keys) {

	/** How many requests a page may hold. */
	public static final List<Integer> SIZES = List.of(25, 50, 100, 200);

	/** Which columns there are without a choice. */
	private static final Set<QueueColumn> USUAL_COLUMNS = EnumSet.range(QueueColumn.REQUEST, QueueColumn.OFFICER);

	/** What holds until somebody chooses. */
	public static final QueuePreference USUAL = new QueuePreference(List.of(), SIZES.getFirst(), null, true);

	public QueuePreference {
		columns = inOrder(columns);
	}

	/** The request itself is always there. */
	private static List<QueueColumn> inOrder(List<QueueColumn> chosen) {
		Set<QueueColumn> columns = EnumSet.of(QueueColumn.REQUEST);
		columns.addAll(chosen.isEmpty() ? USUAL_COLUMNS : chosen);
		return List.copyOf(columns);
	}

	/** Whether a column is shown. */
	public boolean shows(String column) {
		return this.columns.contains(QueueColumn.valueOf(column));
	}

}
