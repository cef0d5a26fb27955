package org.article12;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Counting sees what goes through the portal's data source. */
@PortalTest
class QueryCountTests {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void countsTheStatementsOfAnAction() {
		assertThat(QueryCount.of(() -> {
			this.jdbc.sql("select 1").query().singleValue();
			this.jdbc.sql("select 2").query().singleValue();
		})).isEqualTo(2);
	}

}
