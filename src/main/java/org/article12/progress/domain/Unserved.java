package org.article12.progress.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.article12.lives.AreaStood;
import org.article12.lives.Life;
import org.article12.lives.Stretch;
import org.article12.progress.Column;
import org.article12.progress.RowKind;
import org.article12.progress.TableCode;
import org.article12.requests.AreaStatus;
import org.article12.requests.UnservedCode;

/** Counts areas that were set unserved in the period and stand so at its end. */
record Unserved(Window window) implements Counting.Part {

	@Override
	public void count(Life life, Cuts cuts, Counts counts) {
		Set<String> areas = new HashSet<>();
		Set<String> reasons = new HashSet<>();
		for (Stretch<AreaStood> one : life.areas()) {
			if (one.what().status() == AreaStatus.UNSERVED && this.window.has(one.from())
					&& one.holdsBefore(this.window.end())) {
				String area = one.what().area().value();
				UnservedCode code = one.what().unserved();
				String reason = (code != null) ? code.name() : RowKind.NONE;
				counts.add(TableCode.UNSERVED_BY_AREA, List.of(area), Column.AREAS_UNSERVED, 1);
				counts.add(TableCode.UNSERVED_BY_REASON, List.of(reason), Column.AREAS_UNSERVED, 1);
				counts.add(TableCode.UNSERVED_BY_REGION, cuts.region(), Column.AREAS_UNSERVED, 1);
				areas.add(area);
				reasons.add(reason);
			}
		}
		if (!areas.isEmpty()) {
			counts.add(TableCode.UNSERVED_BY_AREA, areas, Column.REQUESTS_UNSERVED, 1);
			counts.add(TableCode.UNSERVED_BY_REASON, reasons, Column.REQUESTS_UNSERVED, 1);
			counts.add(TableCode.UNSERVED_BY_REGION, cuts.region(), Column.REQUESTS_UNSERVED, 1);
		}
	}

}
