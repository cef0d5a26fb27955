package org.article12.core.register;

import java.util.List;

/** An entry was changed after the page that somebody acts on was made. */
public final class EntryMoved extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<RegisterChange> meanwhile;

	public EntryMoved(RegisterEntry entry, List<RegisterChange> meanwhile) {
		super(entry.toString());
		this.meanwhile = List.copyOf(meanwhile);
	}

	/** What changed, the latest first; empty where it changed in a way without record. */
	public List<RegisterChange> meanwhile() {
		return this.meanwhile;
	}

}
