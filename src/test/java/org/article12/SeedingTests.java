package org.article12;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** The files that ship with the portal fill a new database, and do nothing else. */
class SeedingTests {

	private static final List<String> TABLES = List.of("area", "area_help", "area_need", "guidance", "guidance_area",
			"guidance_link", "pop", "pop_listing", "partner_agreement", "partner_agreement_title", "party",
			"party_fact", "non_party", "centre", "centre_language", "centre_area", "centre_party", "seed");

	private static DataSource database;

	private static JdbcClient jdbc;

	@BeforeAll
	static void make() {
		database = TestDatabase.withSchema("seeding");
		jdbc = JdbcClient.create(database);
		// What is known of Parties stays; here the database is emptied many times.
		jdbc.sql("alter table party_fact disable trigger party_fact_row_stays").update();
	}

	@BeforeEach
	void empty() {
		List.of("seed", "centre", "guidance", "non_party", "party", "pop", "partner_agreement", "area")
			.forEach((table) -> jdbc.sql("delete from " + table).update());
	}

	@Test
	void aLaterStartChangesNoRow() {
		start();
		List.of("update centre set capacity = 1, suspended = true where code = 'SCRC-SN'",
				"update centre set website = 'https://example.org', present_host_city = 'Thiès' where code = 'SCRC-SN'",
				"update centre_language set position = 9 where centre_code = 'SCRC-SN'",
				"update centre_area set strength = 'PRIMARY'", "delete from centre_area where centre_code = 'SCRC-DZ'",
				"delete from centre_party where party_code = 'BEN'", "delete from centre where code = 'SCRC-ES'",
				"update area_title set title = 'NIPs' where area_code = 'NIP'", """
						with one as (insert into area values ('NEW', null, 9000, 'BOTH', true))
						insert into area_title values ('NEW', 'en', 'New')""",
				"update party set subregion = 'Sahel' where code = 'SEN'",
				"update party_fact set known_until = now() where party_code = 'SEN' and fact = 'NAME_FR'",
				"delete from non_party where code = 'HTI'", "delete from pop",
				"update guidance_title set title = title || ' (2026)'",
				"delete from guidance_link where guidance_code = 'ESM_WASTE'")
			.forEach((change) -> assertThat(jdbc.sql(change).update()).as(change).isPositive());
		SortedMap<String, List<String>> kept = rows();
		start();
		assertThat(rows()).isEqualTo(kept);
	}

	@Test
	void aFirstStartThatBreaksOffLeavesNothingAndTheNextOneFillsTheDatabase() {
		jdbc.sql("create function break_off() returns trigger language plpgsql as $$ begin raise 'broken off'; end $$")
			.update();
		jdbc.sql("create trigger break_off before insert on centre_party execute function break_off()").update();
		try {
			assertThatException().isThrownBy(SeedingTests::start);
			assertThat(filled()).isEmpty();
		}
		finally {
			jdbc.sql("drop function break_off cascade").update();
		}
		start();
		assertThat(filled()).isEqualTo(TABLES);
	}

	@Test
	void instancesThatStartTogetherFillItOnce() throws Exception {
		Callable<Integer> start = () -> {
			start();
			return count("party");
		};
		try (ExecutorService instances = Executors.newFixedThreadPool(4)) {
			assertThat(instances.invokeAll(IntStream.range(0, 4).mapToObj((_) -> start).toList()))
				.allSatisfy((started) -> assertThat(started.resultNow()).isEqualTo(185));
		}
		assertThat(count("centre")).isEqualTo(12);
	}

	private static void start() {
		Registers.start(database).close();
	}

	private static List<String> filled() {
		return TABLES.stream().filter((table) -> count(table) > 0).toList();
	}

	private static int count(String table) {
		return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
	}

	/** All rows, each with the transaction that last wrote it. */
	private static SortedMap<String, List<String>> rows() {
		SortedMap<String, List<String>> rows = new TreeMap<>();
		TABLES.forEach((table) -> rows.put(table, rows(table)));
		return rows;
	}

	private static List<String> rows(String table) {
		return jdbc.sql("select row.xmin::text || row::text from " + table + " row order by 1")
			.query(String.class)
			.list();
	}

}
