package org.article12;

import java.lang.management.ManagementFactory;

import com.sun.management.ThreadMXBean;

/**
 * What a page costs that a machine's speed does not change.
 *
 * @param statements how many SQL statements it sends
 * @param connections how often it borrows a connection: once for each transaction, and
 * for each statement outside of one
 * @param rows how many rows the database reads for it, those that it passes over included
 * @param kilobytes how much its thread allocates
 */
public record PageCost(int statements, int connections, long rows, long kilobytes) {

	private static final int VISITS = 4;

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	/** Of the cheapest of some visits: the first ones read classes and templates. */
	public static PageCost of(QueryCount.Action visit) {
		PageCost least = once(visit);
		for (int more = 1; more < VISITS; more++) {
			PageCost again = once(visit);
			least = new PageCost(Math.min(least.statements, again.statements),
					Math.min(least.connections, again.connections), 0, Math.min(least.kilobytes, again.kilobytes));
		}
		return new PageCost(least.statements, least.connections, QueryCount.rows(visit), least.kilobytes);
	}

	private static PageCost once(QueryCount.Action visit) {
		long before = THREADS.getCurrentThreadAllocatedBytes();
		QueryCount.Sent sent = QueryCount.sent(visit);
		long after = THREADS.getCurrentThreadAllocatedBytes();
		return new PageCost(sent.statements().size(), sent.connections(), 0, (after - before) / 1024);
	}

	/** Whether nothing is more than a tenth over what it may be. */
	public boolean isWithin(PageCost most) {
		return isWithin(this.statements, most.statements) && isWithin(this.connections, most.connections)
				&& isWithin(this.rows, most.rows) && isWithin(this.kilobytes, most.kilobytes);
	}

	private static boolean isWithin(long figure, long most) {
		return figure * 10 <= most * 11;
	}

}
