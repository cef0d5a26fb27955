package org.article12.catalogue.store;

import java.util.List;

import javax.sql.DataSource;

import org.article12.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A catalogue that has lived gets what a new one is seeded with, and keeps its own. */
class OldCatalogueTests {

	@Test
	void anOldCatalogueIsBroughtUpToDate() {
		DataSource database = TestDatabase.withSchemaOf("old_catalogue", "192");
		JdbcClient jdbc = JdbcClient.create(database);
		jdbc.sql(
				"""
						with one as (insert into area values ('REGULATORY', null, 10, 'BOTH', true), ('OWN', null, 20, 'BOTH', true))
						insert into area_title values ('REGULATORY', 'en', 'Controls'), ('OWN', 'en', 'Our own')""")
			.update();
		jdbc.sql("""
				with one as (insert into guidance values ('G', 10))
				insert into guidance_title values ('G', 'en', 'Guidance')""").update();
		jdbc.sql("""
				insert into pop values
					('DDT', 'DDT', '50-29-3', 'B', 'pesticide', 'initial', '', 2001, 'Initial listing', 10),
					('HCBD', 'HCBD', '87-68-3', 'A;C', 'industrial', 'new',
						'SC-7/12 (Annex A, 2015); SC-8/12 (Annex C, 2017)', 2015, 'COP-7', 20),
					('OWN', 'Our own', '', 'A', 'industrial', 'new', 'SC-13/1', 2027, 'COP-13', 30)""").update();
		TestDatabase.migrate(database);
		assertThat(strings(jdbc,
				"select concat_ws(' ', pop_code, annex, decision, meeting, year, in_force_on) from pop_listing order by 1"))
			.containsExactly("DDT B   2001 2004-05-17", "HCBD A SC-7/12 COP-7 2015 2016-12-15",
					"HCBD C SC-8/12 COP-8 2017 2018-12-18", "OWN A SC-13/1 COP-13 2027");
		assertThat(strings(jdbc, "select area_code || ' ' || need from area_need")).containsExactly("REGULATORY LEGAL");
		assertThat(strings(jdbc, "select area_code from area_help")).containsExactly("REGULATORY");
		assertThat(strings(jdbc, "select agreement_code from partner_agreement_title order by 1"))
			.containsExactly("BASEL", "MINAMATA", "ROTTERDAM");
		assertThat(strings(jdbc, "select code from pop where confirmed order by 1")).containsExactly("DDT", "OWN");
		assertThat(strings(jdbc, "select code from area where retired")).isEmpty();
	}

	private static List<String> strings(JdbcClient jdbc, String sql) {
		return jdbc.sql(sql).query(String.class).list();
	}

}
