package org.article12.faults;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What people were told is done. */
final class Acknowledged {

	private final Queue<Done> all = new ConcurrentLinkedQueue<>();

	void done(String reference, String act) {
		this.all.add(new Done(reference, act));
	}

	List<Done> all() {
		return List.copyOf(this.all);
	}

	/** That an act was done to a request. */
	record Done(String reference, String act) {
	}

}
