package org.article12.requests.store;

import org.article12.core.PartyCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether a Party's list still is what it was at a moment. Each line says in which
 * transaction it was written.
 */
@Component
class PartyLines {

	/**
	 * What can be seen at this moment, as SQL; null within a transaction that has
	 * written, which nobody else can see yet.
	 */
	static final String MOMENT = "case when pg_current_xact_id_if_assigned() is null then pg_current_snapshot()::text end";

	// Transactions come to their end in any order: what counts is what the moment could
	// not see.
	private static final String CHANGED = """
			select exists (
				select from party_line l where l.party_code = :party
					and l.changed >= pg_snapshot_xmin(cast(:moment as pg_snapshot))
					and not pg_visible_in_snapshot(l.changed, cast(:moment as pg_snapshot)))
			or exists (
				select from party_line_gone g where g.party_code = :party
					and not pg_visible_in_snapshot(g.changed, cast(:moment as pg_snapshot)))""";

	private final JdbcClient jdbc;

	PartyLines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether a line was written, or deleted, since; of no moment nobody knows. */
	boolean haveChanged(PartyCode party, @Nullable String moment) {
		return moment == null || this.jdbc.sql(CHANGED)
			.param("party", party.value())
			.param("moment", moment)
			.query(Boolean.class)
			.single();
	}

}
