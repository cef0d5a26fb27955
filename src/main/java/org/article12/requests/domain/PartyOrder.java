package org.article12.requests.domain;

/** In which order a Party's list stands; each ends with the reference. */
public enum PartyOrder {

	/** Drafts first, then what was last touched. */
	UPDATED("r.status <> 'DRAFT', r.updated_at desc"),
	/** What is due first; last what nothing is due on. */
	DUE("r.due_on nulls last"),
	/** The latest first. */
	REFERENCE("split_part(r.reference, '-', 2)::int desc, split_part(r.reference, '-', 3)::int desc"),
	/** By title. */
	TITLE("search_fold(r.title)"),
	/**
	 * Where words are looked for: those first whose titles hold them, then those that say
	 * them, then those about which they were said.
	 */
	RELEVANCE("ts_rank(w.words, cast(:ranked as tsquery)) desc, r.updated_at desc");

	private final String sql;

	PartyOrder(String sql) {
		this.sql = sql;
	}

	/** The order, to stand after {@code order by}. */
	public String sql() {
		return this.sql + ", r.reference desc";
	}

}
