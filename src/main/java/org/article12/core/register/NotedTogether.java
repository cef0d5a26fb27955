package org.article12.core.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Changes that one piece of work makes, of which many are written at a time. */
final class NotedTogether {

	private static final int AT_ONCE = 500;

	private final Runnable step;

	private final Consumer<List<RegisterChange>> writer;

	private final List<RegisterChange> waiting = new ArrayList<>();

	/**
	 * No change yet.
	 * @param step is told of each change
	 * @param writer writes changes
	 */
	NotedTogether(Runnable step, Consumer<List<RegisterChange>> writer) {
		this.step = step;
		this.writer = writer;
	}

	void add(RegisterChange change) {
		this.waiting.add(change);
		if (this.waiting.size() == AT_ONCE) {
			write();
		}
		this.step.run();
	}

	/** Writes what waits. */
	void write() {
		if (!this.waiting.isEmpty()) {
			this.writer.accept(List.copyOf(this.waiting));
			this.waiting.clear();
		}
	}

}
