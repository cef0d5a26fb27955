package org.article12.imports;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes what tests have recorded of plans out of the shared database again, which the
 * portal itself never does. Its history stays, and no entry has it.
 */
public final class PlansTakenBack {

	private PlansTakenBack() {
	}

	/** The plans of that Party that are no sample. */
	public static void of(String party, JdbcClient jdbc) {
		jdbc.sql("""
				do $$ begin
					delete from register_proposal where register = 'plans'
						and entry in (select id::text from plan where not demonstration and party_code = '%1$s');
					delete from plan_activity where not demonstration and party_code = '%1$s';
					delete from plan where not demonstration and party_code = '%1$s';
				end $$""".formatted(party)).update();
	}

}
