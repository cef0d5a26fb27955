package org.article12.core;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.article12.PortalTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A statement is planned once for all values that it will carry. Where PostgreSQL
 * chooses, it compares with what a plan cost once, and a page that every reader asks for
 * was planned anew at each visit after the tables had been large for a moment.
 */
@PortalTest
class PlannedOnceTests {

	private static final String ASKED = "select count(*) from told_item where person_id = ? and read_at is null";

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	@Test
	void noStatementIsPlannedForTheValuesThatItCarries() {
		this.transactions.executeWithoutResult((_) -> {
			for (int time = 0; time < 20; time++) {
				this.jdbc.sql(ASKED).param(UUID.randomUUID()).query(Long.class).single();
			}
			assertThat(planned("custom_plans")).isZero();
			assertThat(planned("generic_plans")).isGreaterThan(10);
		});
	}

	private long planned(String kind) {
		return this.jdbc.sql("select sum(" + kind + ") from pg_prepared_statements where statement like '%told_item%'")
			.query(Long.class)
			.single();
	}

}
