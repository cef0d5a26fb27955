package org.article12.centres;

import java.time.LocalDate;

import org.article12.core.CentreCode;

/** What centres have done in a time; answered by whoever keeps the assignments. */
public interface CentreDeliveries {

	/**
	 * Counts what a centre has done.
	 * @param from the first day
	 * @param to the last day
	 */
	Counted count(CentreCode centre, LocalDate from, LocalDate to);

	/**
	 * What can be counted.
	 *
	 * @param accepted assignments that it accepted in this time
	 * @param planned assignments for which it agreed a work plan
	 * @param delivered assignments on whose delivery it reported
	 * @param activities those of them that built capacity
	 * @param parties the Parties that benefited from what was delivered
	 */
	record Counted(int accepted, int planned, int delivered, int activities, int parties) {

		/** Nothing. */
		public static final Counted NOTHING = new Counted(0, 0, 0, 0, 0);

	}

}
