package org.article12.core.search;

import java.util.List;

import org.article12.PortalTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A dump is restored with an empty search path: every table's columns, checks and indexes
 * can be made anew there, row by row.
 */
@PortalTest
class RestoredTests {

	private static final String TABLES = """
			select relname from pg_class
			where relnamespace = 'public'::regnamespace and relkind = 'r' and not relispartition order by relname""";

	private static final String COLUMNS = """
			select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
			where attrelid = cast('public.' || quote_ident(:name) as regclass) and attnum > 0 and not attisdropped
				and attgenerated = ''""";

	@Autowired
	private JdbcClient jdbc;

	@Test
	@Transactional
	void everyTableIsMadeAnewWithoutASearchPath() {
		List<String> tables = this.jdbc.sql(TABLES).query(String.class).list();
		assertThat(tables).contains("person", "mail", "assistance_request");
		this.jdbc.sql("set local search_path to ''").update();
		for (String table : tables) {
			String columns = this.jdbc.sql(COLUMNS).param("name", table).query(String.class).single();
			this.jdbc.sql("create temp table restored_%1$s (like public.%1$s including all)".formatted(table)).update();
			this.jdbc.sql(
					"insert into pg_temp.restored_%1$s (%2$s) overriding system value select %2$s from public.%1$s limit 50"
						.formatted(table, columns))
				.update();
		}
		assertThat(this.jdbc.sql("select public.search_fold('Côte d’Ivoire, Sénégal, مَرْكَز')")
			.query(String.class)
			.single()).isEqualTo("cote d ivoire senegal مركز");
	}

}
