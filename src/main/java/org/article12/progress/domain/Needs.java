package org.article12.progress.domain;

import java.util.List;

import org.article12.lives.AreaStood;
import org.article12.lives.CentrePart;
import org.article12.lives.Help;
import org.article12.lives.Life;
import org.article12.progress.AreaInRegion;
import org.article12.progress.Column;
import org.article12.progress.TableCode;
import org.article12.requests.RequestStatus;
import org.jspecify.annotations.Nullable;

/** Counts what was needed in the period against what was given. */
record Needs(Window window) implements Counting.Part {

	@Override
	public void count(Life life, Cuts cuts, Counts counts) {
		if (!life.openBefore(this.window.start()) && !this.window.has(life.beganAt())) {
			return;
		}
		List<AreaStood> areas = life.areasBefore(this.window.end());
		whole(TableCode.NEEDS_BY_PARTY, cuts.party(), life, areas, counts);
		whole(TableCode.NEEDS_BY_ACTIVITY, cuts.activities(), life, areas, counts);
		whole(TableCode.NEEDS_BY_REGION, cuts.region(), life, areas, counts);
		request(TableCode.NEEDS_BY_AREA, cuts.areas(), life, counts);
		request(TableCode.NEEDS_BY_AREA_AND_REGION, AreaInRegion.codes(cuts.areas(), cuts.region()), life, counts);
		areas.forEach((area) -> {
			List<String> row = List.of(area.area().value());
			area(TableCode.NEEDS_BY_AREA, row, life, area, counts);
			area(TableCode.NEEDS_BY_AREA_AND_REGION, AreaInRegion.codes(row, cuts.region()), life, area, counts);
		});
		reported(life).forEach((part) -> {
			List<String> rows = Cuts.areas(part);
			given(TableCode.NEEDS_BY_AREA, rows, part.help(), counts);
			given(TableCode.NEEDS_BY_AREA_AND_REGION, AreaInRegion.codes(rows, cuts.region()), part.help(), counts);
		});
	}

	private void whole(TableCode table, List<String> rows, Life life, List<AreaStood> areas, Counts counts) {
		request(table, rows, life, counts);
		areas.forEach((area) -> area(table, rows, life, area, counts));
		reported(life).forEach((part) -> given(table, rows, part.help(), counts));
	}

	private List<CentrePart> reported(Life life) {
		return life.parts().stream().filter((part) -> this.window.has(part.deliveredAt())).toList();
	}

	private void request(TableCode table, List<String> rows, Life life, Counts counts) {
		counts.add(table, rows, Column.NEEDED, 1);
		boolean helped = life.parts().stream().anyMatch((part) -> part.deliveredBefore(this.window.end()));
		counts.add(table, rows, Column.HELPED, helped ? 1 : 0);
		Long budget = life.filingBefore(this.window.end()).budget();
		counts.add(table, rows, Column.BUDGET, (budget != null) ? budget : 0);
	}

	private void area(TableCode table, List<String> rows, Life life, AreaStood area, Counts counts) {
		counts.add(table, rows, Column.AREAS_ASKED, 1);
		counts.add(table, rows, became(life, area), 1);
	}

	private Column became(Life life, AreaStood area) {
		boolean dropped = life.endedBefore(this.window.end())
				&& (life.status() == RequestStatus.DECLINED || life.status() == RequestStatus.WITHDRAWN);
		return switch (area.status()) {
			case UNSERVED -> Column.AREAS_LEFT;
			case ACCEPTED ->
				area.reported() ? Column.AREAS_SERVED : dropped ? Column.AREAS_DROPPED : Column.AREAS_UNDER_WAY;
			case OPEN, OFFERED -> dropped ? Column.AREAS_DROPPED : Column.AREAS_WAITING;
		};
	}

	private static void given(TableCode table, List<String> rows, @Nullable Help help, Counts counts) {
		if (help != null) {
			Integer people = help.people();
			counts.add(table, rows, Column.COST, help.usd());
			counts.add(table, rows, Column.PEOPLE, (people != null) ? people : 0);
		}
	}

}
