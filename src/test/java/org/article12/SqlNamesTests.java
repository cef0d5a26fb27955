package org.article12;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever way SQL names a table, it is seen. */
class SqlNamesTests {

	@Test
	void queriesNameWhatTheyReadHoweverDeep() {
		assertThat(SqlNames.of("select a from (select 1 from one) o join two on true where exists (select from three)"))
			.containsExactly("one", "two", "three");
		assertThat(SqlNames.of("SELECT a FROM Public.\"four\" cross join lateral (select b from only five) f"))
			.containsExactly("four", "five");
	}

	@Test
	void aListWithCommasNamesAllOfThem() {
		assertThat(
				SqlNames.of("select f(a, b) from one o, two as t, lateral f(o.a, o.b) g, three where o.a in (1, four)"))
			.contains("one", "two", "three")
			.doesNotContain("four");
		assertThat(SqlNames.of("select a from (one o join two t on o.a = t.a), three order by a, five"))
			.containsExactly("one", "two", "three");
	}

	@Test
	void whatChangesRowsNamesWhatItChanges() {
		assertThat(SqlNames.of("update one set a = 1, b = 2 from two, three")).containsExactly("one", "two", "three");
		assertThat(SqlNames.of("insert into one (a, b) select a, b from two")).containsExactly("one", "two");
		assertThat(SqlNames.of("delete from one using two, three where true")).containsExactly("one", "two", "three");
		assertThat(SqlNames.of("merge into one using two on true when matched then update set a = 1"))
			.containsExactly("one", "two");
		assertThat(SqlNames.of("truncate table one")).containsExactly("one");
		assertThat(SqlNames.of("copy one (a) from stdin")).containsExactly("one", "stdin");
	}

	@Test
	void valuesAreNoTables() {
		assertThat(SqlNames.of("select a from one where b is not distinct from :two and c is distinct from three"))
			.containsExactly("one");
	}

	@Test
	void pathsIntoJsonNameWhatTheyStartFrom() {
		assertThat(SqlNames.of("select v from one o, json_array_elements_text(o.a -> 'from three') v, two"))
			.contains("one", "two")
			.doesNotContain("three");
	}

	@Test
	void whatIsQuotedOrSaidBesidesNamesNothing() {
		assertThat(SqlNames.of("select 'from one, two' -- from three\n from four /* , five */"))
			.containsExactly("four");
	}

}
