package org.article12.benchmark;

import java.util.function.Supplier;

/** Looks at the processor time of everybody while something is measured. */
class Meter {

	private static final int CORES = Runtime.getRuntime().availableProcessors();

	private final Processes portal;

	private final Processes database;

	private final Processes client = new Processes(ProcessHandle.current());

	Meter(Processes portal, Processes database) {
		this.portal = portal;
		this.database = database;
	}

	Processes database() {
		return this.database;
	}

	Row.Figure figure(Supplier<Load.Result> work) {
		double portalBefore = this.portal.processorTime();
		double databaseBefore = this.database.processorTime();
		double clientBefore = this.client.processorTime();
		long begin = System.nanoTime();
		Load.Result result = work.get();
		double machine = CORES * (System.nanoTime() - begin) / 1e9;
		int count = Math.max(1, result.nanoseconds().length);
		// The database is not among the portal's children: it has a session of its own.
		return new Row.Figure(result.rate(), result.percentile(50), result.percentile(95),
				1000 * (this.portal.processorTime() - portalBefore) / count,
				1000 * (this.database.processorTime() - databaseBefore) / count,
				(this.client.processorTime() - clientBefore) / machine);
	}

}
