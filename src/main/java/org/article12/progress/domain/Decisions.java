package org.article12.progress.domain;

import java.util.List;

import org.article12.lives.Life;
import org.article12.progress.Column;
import org.article12.progress.TableCode;
import org.article12.requests.DeclineCode;
import org.article12.requests.RequestStatus;

/** Counts what was decided on eligibility, and how requests ended. */
record Decisions(Window window) implements Counting.Part {

	@Override
	public void count(Life life, Cuts cuts, Counts counts) {
		boolean ended = this.window.has(life.endedAt());
		boolean declined = ended && life.status() == RequestStatus.DECLINED;
		boolean eligible = this.window.has(life.first(RequestStatus.ROUTING));
		decided(TableCode.DECISIONS_BY_REGION, cuts.region(), eligible, declined, counts);
		decided(TableCode.DECISIONS_BY_GROUP, cuts.groups(), eligible, declined, counts);
		if (declined) {
			DeclineCode code = life.decline();
			counts.add(TableCode.DECLINES_BY_REASON, List.of((code != null) ? code.name() : DeclineCode.OTHER.name()),
					Column.DECLINED, 1);
		}
		if (ended) {
			counts.add(TableCode.ENDS_BY_REGION, cuts.region(), Column.ENDED, 1);
			counts.add(TableCode.ENDS_BY_REGION, cuts.region(), way(life.status()), 1);
		}
	}

	private static void decided(TableCode table, List<String> rows, boolean eligible, boolean declined, Counts counts) {
		counts.add(table, rows, Column.ELIGIBLE, eligible ? 1 : 0);
		counts.add(table, rows, Column.DECLINED, declined ? 1 : 0);
		counts.add(table, rows, Column.DECIDED, (eligible ? 1 : 0) + (declined ? 1 : 0));
	}

	private static Column way(RequestStatus end) {
		return switch (end) {
			case CLOSED -> Column.CLOSED;
			case NOT_SERVED -> Column.NOT_SERVED;
			case DECLINED -> Column.DECLINED;
			case WITHDRAWN -> Column.WITHDRAWN;
			default -> throw new IllegalArgumentException(end + " is no end");
		};
	}

}
