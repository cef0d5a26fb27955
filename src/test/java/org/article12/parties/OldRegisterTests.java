package org.article12.parties;

import java.util.List;

import javax.sql.DataSource;

import org.article12.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an earlier portal kept of a Party in columns is kept as facts, and what lists show
 * of it is the same.
 */
class OldRegisterTests {

	@Test
	void columnsOfAnEarlierPortalBecomeFacts() {
		DataSource database = TestDatabase.withSchemaOf("old_register", "161");
		JdbcClient jdbc = JdbcClient.create(database);
		party(jdbc, "SEN", "SN", "Senegal", true);
		party(jdbc, "NPL", "NP", "Nepal", true);
		jdbc.sql("insert into party_name values ('SEN', 'en', 'Senegal'), ('SEN', 'fr', 'Sénégal (le)')").update();
		jdbc.sql("insert into non_party (code, iso2, name, region) values ('HTI', 'HT', 'Haiti', 'AFRICA')").update();
		List<String> before = listed(jdbc);

		TestDatabase.migrate(database);

		assertThat(listed(jdbc)).containsAnyElementsOf(before);
		assertThat(facts(jdbc, "SEN")).contains("NAME_EN Senegal null..null true",
				"NAME_FR Sénégal (le) null..null true", "REGION AFRICA null..null true",
				"DEVELOPMENT_STATUS DEVELOPING null..null false", "LEAST_DEVELOPED true null..null true",
				"IN_FORCE_ON 2004-05-17 null..null true", "INSTRUMENT RATIFICATION null..null true");
		assertThat(facts(jdbc, "NPL")).contains("LEAST_DEVELOPED true null..2026-11-24 true",
				"LEAST_DEVELOPED false 2026-11-24..null false");
		assertThat(jdbc.sql("select latitude from non_party where code = 'HTI'").query(Double.class).single())
			.isEqualTo(19);
	}

	private static void party(JdbcClient jdbc, String code, String iso2, String name, boolean least) {
		jdbc.sql(
				"""
						insert into party (code, iso2, name, official_name, region, subregion, development_status, least_developed,
							small_island, official_un_language, instrument, instrument_on, in_force_on, latitude, longitude, notes)
						values (?, ?, ?, '', 'AFRICA', 'Western Africa', 'DEVELOPING', ?, false, 'fr',
							'ratification', '2003-10-08', '2004-05-17', 14, -14, '')""")
			.params(code, iso2, name, least)
			.update();
	}

	private static List<String> listed(JdbcClient jdbc) {
		return jdbc.sql("select l::text from party_listed l where code = 'SEN'").query(String.class).list();
	}

	private static List<String> facts(JdbcClient jdbc, String party) {
		return jdbc.sql("""
				select fact || ' ' || value || ' ' || coalesce(valid_from::text, 'null') || '..'
					|| coalesce(valid_until::text, 'null') || ' ' || confirmed
				from party_fact where party_code = ?""").param(party).query(String.class).list();
	}

}
