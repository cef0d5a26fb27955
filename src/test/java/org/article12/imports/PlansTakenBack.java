package org.article12.imports;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes what tests have recorded of plans out of the shared database again, with its
 * history, which the portal itself never does.
 */
public final class PlansTakenBack {

	private PlansTakenBack() {
	}

	/** The plans of that Party that are no sample. */
	public static void of(String party, JdbcClient jdbc) {
		jdbc.sql("""
				do $$ begin
					alter table plan_change disable trigger user;
					delete from plan_change c using plan p where p.id = c.plan_id and p.party_code = '%1$s';
					alter table plan_change enable trigger user;
					delete from plan_activity where not demonstration and party_code = '%1$s';
					delete from plan where not demonstration and party_code = '%1$s';
				end $$""".formatted(party)).update();
	}

}
