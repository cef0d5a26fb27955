package org.article12.progress.domain;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.article12.core.WorkingDays;
import org.article12.lives.KnownRegisters;
import org.article12.lives.Life;
import org.article12.progress.Column;
import org.article12.progress.Period;
import org.article12.progress.TableCode;
import org.article12.requests.RequestReference;

/** Finds the requests behind one number of the report, by the counting that made it. */
public final class References {

	private final Counting counting;

	private final Behind behind;

	private final List<RequestReference> found = new ArrayList<>();

	/** As for {@link ReportBuilder}, and the number's place. */
	public References(Period period, KnownRegisters registers, ZoneId zone, WorkingDays days, TableCode table,
			String row, Column column) {
		this.counting = new Counting(Window.of(period, zone), registers, days);
		this.behind = new Behind(table, row, column);
	}

	/** One life more. */
	public void look(Life life) {
		this.counting.count(life, this.behind);
		if (this.behind.take()) {
			this.found.add(life.reference());
		}
	}

	/** Those that were found, in their order. */
	public List<RequestReference> found() {
		Collections.sort(this.found);
		return List.copyOf(this.found);
	}

}
