package org.article12.assignments;

import org.article12.core.Refused;

/**
 * How many people benefited, women and men counted separately.
 *
 * @param people all of them, also where it is not known who of them are women or men
 * @param women how many of them are women
 * @param men how many of them are men
 */
public record Headcount(int people, int women, int men) {

	/**
	 * So many people.
	 * @throws Refused with {@code FEWER_PEOPLE_THAN_COUNTED} when that cannot be
	 */
	public Headcount {
		if (women < 0 || men < 0 || (long) women + men > people) {
			throw new Refused(AssignmentRefusal.FEWER_PEOPLE_THAN_COUNTED);
		}
	}

}
