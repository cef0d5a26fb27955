package org.article12;

import java.lang.management.ManagementFactory;
import java.util.List;

import com.sun.management.ThreadMXBean;

/**
 * What a page costs that a machine's speed does not change: SQL statements, how often a
 * connection is borrowed for them (once for each transaction, and for each statement
 * outside of one), and what it allocates.
 *
 * @param statements how many statements it sends
 * @param connections how often it borrows a connection
 * @param kilobytes how much its thread allocates
 */
record PageCost(int statements, int connections, long kilobytes) {

	private static final int VISITS = 4;

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	/** Of the cheapest of some visits: the first ones read classes and templates. */
	static PageCost of(QueryCount.Action visit) {
		PageCost least = once(visit);
		for (int more = 1; more < VISITS; more++) {
			PageCost again = once(visit);
			least = new PageCost(Math.min(least.statements, again.statements),
					Math.min(least.connections, again.connections), Math.min(least.kilobytes, again.kilobytes));
		}
		return least;
	}

	private static PageCost once(QueryCount.Action visit) {
		long before = THREADS.getCurrentThreadAllocatedBytes();
		QueryCount.Sent sent = QueryCount.sent(visit);
		long after = THREADS.getCurrentThreadAllocatedBytes();
		return new PageCost(sent.statements().size(), sent.connections(), (after - before) / 1024);
	}

	/** Whether it is at most a tenth more. */
	boolean isWithin(PageCost budget) {
		return List
			.of(new long[] { this.statements, budget.statements }, new long[] { this.connections, budget.connections },
					new long[] { this.kilobytes, budget.kilobytes })
			.stream()
			.allMatch((pair) -> pair[0] * 10 <= pair[1] * 11);
	}

}
