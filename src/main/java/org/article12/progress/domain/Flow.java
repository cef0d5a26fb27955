package org.article12.progress.domain;

import java.util.List;

import org.article12.lives.Life;
import org.article12.progress.Column;
import org.article12.progress.TableCode;

/** Counts what came, what ended, and what was open before and after. */
record Flow(Window window) implements Counting.Part {

	@Override
	public void count(Life life, Cuts cuts, Counts counts) {
		boolean opening = life.openBefore(this.window.start());
		boolean received = this.window.has(life.beganAt());
		boolean ended = this.window.has(life.endedAt());
		boolean open = life.openBefore(this.window.end());
		flow(TableCode.FLOW_BY_REGION, cuts.region(), counts, opening, received, ended, open);
		flow(TableCode.FLOW_BY_GROUP, cuts.groups(), counts, opening, received, ended, open);
		flow(TableCode.FLOW_BY_AREA, cuts.areas(), counts, opening, received, ended, open);
		flow(TableCode.FLOW_BY_NEED, cuts.needs(), counts, opening, received, ended, open);
		flow(TableCode.FLOW_BY_HELP, cuts.help(), counts, opening, received, ended, open);
		flow(TableCode.FLOW_BY_PARTY, cuts.party(), counts, opening, received, ended, open);
		flow(TableCode.FLOW_BY_AGREEMENT, cuts.agreements(), counts, opening, received, ended, open);
	}

	private static void flow(TableCode table, List<String> rows, Counts counts, boolean opening, boolean received,
			boolean ended, boolean open) {
		counts.add(table, rows, Column.OPENING, opening ? 1 : 0);
		counts.add(table, rows, Column.RECEIVED, received ? 1 : 0);
		counts.add(table, rows, Column.ENDED, ended ? 1 : 0);
		counts.add(table, rows, Column.OPEN, open ? 1 : 0);
	}

}
