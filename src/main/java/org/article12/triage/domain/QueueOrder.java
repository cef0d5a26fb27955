package org.article12.triage.domain;

/** In which order the queue stands. */
public enum QueueOrder {

	/**
	 * The oldest first, in whole working days since the first submission; within a day
	 * least developed countries and small island developing States first (Article 12.5).
	 */
	AGE("day.received, (p.least_developed or p.small_island) desc, r.reference"),
	/** What is due first. */
	DUE("(select min(t.due_on) from request_turn t where t.request_id = r.id) nulls last, " + AGE.sql),
	/** By reference. */
	REFERENCE("r.reference"),
	/** By the Party's name. */
	PARTY("p.name, " + AGE.sql),
	/** In the order of a request's life. */
	STATUS("array_position(cast(:life as text[]), r.status), " + AGE.sql),
	/** What was acted on last comes first. */
	UPDATED("last.at desc, r.reference");

	private final String sql;

	QueueOrder(String sql) {
		this.sql = sql;
	}

	String sql() {
		return this.sql;
	}

}
