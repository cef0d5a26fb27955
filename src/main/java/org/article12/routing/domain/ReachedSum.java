package org.article12.routing.domain;

import java.util.Arrays;
import java.util.List;

/**
 * What an earlier {@link ProgrammeStep} has reached.
 *
 * @param worth what each way of each need was worth
 * @param reached the sum that is kept
 */
record ReachedSum(long[][] worth, long reached) {

	/** The same for those ways of each need that are left. */
	ReachedSum only(List<int[]> left) {
		long[][] now = new long[this.worth.length][];
		for (int need = 0; need < now.length; need++) {
			long[] before = this.worth[need];
			now[need] = Arrays.stream(left.get(need)).mapToLong((way) -> before[way]).toArray();
		}
		return new ReachedSum(now, this.reached);
	}

}
