package org.article12.triage.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/**
 * A row's place in every order of the queue, from which a list is read on.
 *
 * @param parameters the values that {@link QueueSort#after} names
 */
record QueueKey(Map<String, Object> parameters) {

	/**
	 * The columns of the queue that make out a row's place, and no others: what is sorted
	 * stays small.
	 */
	static final String PLACE = "q.request_id, q.reference, q.received_day, q.after_others, q.due_on, q.party_name, "
			+ "q.life, q.updated_at, q.areas, q.after_ours, q.desk_due, q.officer_id, q.officer_name";

	/** What a key is read from. */
	static final String SELECTED = "q.received_day::text as day, q.after_others as after, q.reference, "
			+ "q.due_on::text as due, q.party_name as party, q.life, q.updated_at::text as updated, q.unlike::text as unlike, "
			+ "q.after_ours as ours, q.desk_due::text as desk, q.officer_id is null as untaken, q.officer_name as taker";

	/** The same of rows that words were looked for in: how little each is like them. */
	static final String UNLIKE = "-ts_rank(q.words, cast(:ranked as tsquery)) as unlike";

	static QueueKey of(ResultSet row) throws SQLException {
		return new QueueKey(
				Map.ofEntries(Map.entry("day", row.getString("day")), Map.entry("after", row.getBoolean("after")),
						Map.entry("reference", row.getString("reference")), Map.entry("due", row.getString("due")),
						Map.entry("party", row.getString("party")), Map.entry("life", row.getInt("life")),
						Map.entry("updated", row.getString("updated")), Map.entry("unlike", row.getString("unlike")),
						Map.entry("ours", row.getBoolean("ours")), Map.entry("desk", row.getString("desk")),
						Map.entry("untaken", row.getBoolean("untaken")), Map.entry("taker", row.getString("taker"))));
	}

}
