package org.article12.core;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;

import javax.sql.DataSource;

import org.postgresql.PGStatement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class CoreConfiguration {

	/** Instead of Spring Boot's, which knows no ICU. */
	@Bean
	IcuMessages messageSource() {
		return IcuMessages.ofEveryModule();
	}

	// The demonstration brings a clock of its own, which can stand in the past while its
	// data are made.
	@Bean
	@Profile("!demo")
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean(defaultCandidate = false)
	@PlannedForItsValues
	JdbcClient plannedForItsValues(DataSource database) {
		return JdbcClient.create(new JdbcTemplate(database) {
			@Override
			protected void applyStatementSettings(Statement statement) throws SQLException {
				super.applyStatementSettings(statement);
				// Not prepared under a name, of which the database would keep a plan.
				statement.unwrap(PGStatement.class).setPrepareThreshold(0);
			}
		});
	}

}
