package org.article12.requests.domain;

import java.util.List;

import org.article12.requests.HistoryEntry;

/** Histories of requests to which anything was done that the rules allow. */
public final class RandomHistories {

	private RandomHistories() {
	}

	/** One of so many steps at most; empty where nothing but a draft came of it. */
	public static List<HistoryEntry> of(long seed, int steps) {
		RandomLife life = new RandomLife(seed);
		for (int step = 0; step < steps; step++) {
			life.goOn();
		}
		return List.copyOf(life.history());
	}

}
