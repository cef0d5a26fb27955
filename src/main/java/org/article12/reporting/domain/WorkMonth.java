package org.article12.reporting.domain;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The work of all centres in a month.
 *
 * @param month the month
 * @param centres every centre, in the register's order
 */
public record WorkMonth(YearMonth month, List<CentreWork> centres) {

	public WorkMonth {
		centres = List.copyOf(centres);
	}

	/** Whether no centre had anything to do. */
	public boolean isIdle() {
		return this.centres.stream().allMatch(CentreWork::isIdle);
	}

	/** A figure of all centres, added up. */
	public int total(ToIntFunction<CentreWork> figure) {
		return total(this.centres, figure);
	}

	/** A figure of some centres, added up. */
	public static int total(Collection<CentreWork> centres, ToIntFunction<CentreWork> figure) {
		return centres.stream().mapToInt(figure).sum();
	}

}
