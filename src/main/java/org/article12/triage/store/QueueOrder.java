package org.article12.triage.store;

/**
 * In which order the queue stands. Each has an index, and ends with the reference, so
 * that no two requests share a place.
 */
public enum QueueOrder {

	/**
	 * The oldest first, in whole working days since the first submission; within a day
	 * least developed countries and small island developing States first (Article 12.5).
	 */
	AGE("q.received_day, q.after_others, q.reference", Keys.AGE),
	/** What is due first. */
	DUE("q.due_on, " + AGE.sql, "cast(:due as date), " + Keys.AGE),
	/** By reference. */
	REFERENCE("q.reference", ":reference"),
	/** By the Party's name. */
	PARTY("q.party_name, " + AGE.sql, ":party, " + Keys.AGE),
	/** In the order of a request's life. */
	STATUS("q.life, " + AGE.sql, ":life, " + Keys.AGE),
	/**
	 * Where words are looked for: those first whose titles hold them, then those that say
	 * them, then those about which they were said; and the oldest first.
	 */
	RELEVANCE("q.unlike, " + AGE.sql, "cast(:unlike as float4), " + Keys.AGE),
	/** What was acted on last comes first. */
	UPDATED("q.updated_at desc, q.reference", "") {

		@Override
		String after() {
			return "q.updated_at <= cast(:updated as timestamptz) "
					+ "and (q.updated_at < cast(:updated as timestamptz) or q.reference > :reference)";
		}

	};

	private final String sql;

	private final String key;

	QueueOrder(String sql, String key) {
		this.sql = sql;
		this.key = key;
	}

	/** The order, to stand after {@code order by}. */
	String sql() {
		return this.sql;
	}

	/** The condition that a row comes after the one with a {@link QueueKey}. */
	String after() {
		return "(" + this.sql + ") > (" + this.key + ")";
	}

	/** What several orders share. */
	private static final class Keys {

		private static final String AGE = "cast(:day as date), :after, :reference";

	}

}
