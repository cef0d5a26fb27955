package org.article12;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One real PostgreSQL for all tests of a run. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final EmbeddedPostgres SERVER = start();

	private static EmbeddedPostgres start() {
		try {
			EmbeddedPostgres server = EmbeddedPostgres.builder()
				.setServerConfig("fsync", "off")
				.setServerConfig("max_connections", "200")
				.start();
			try (var connection = server.getPostgresDatabase().getConnection();
					var statement = connection.createStatement()) {
				statement.execute("comment on database postgres is 'article12 demonstration'");
			}
			catch (SQLException ex) {
				throw new IllegalStateException(ex);
			}
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The address of the server. */
	public static String url() {
		return SERVER.getJdbcUrl("postgres", "postgres");
	}

	/** A database of its own on the same server, with the portal's schema and no row. */
	public static DataSource withSchema(String name) {
		try (Connection connection = SERVER.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("drop database if exists " + name + " with (force)");
			statement.execute("create database " + name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		DataSource database = SERVER.getDatabase("postgres", name);
		Flyway.configure().dataSource(database).load().migrate();
		return database;
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		// Scheduled work would act at odd moments; tests ask for it when they want it
		// done.
		// One person stands for many in tests, and does in minutes what takes them
		// months.
		TestPropertyValues
			.of("spring.datasource.url=" + url(), "article12.schedule.enabled=false", "article12.pace.drafts=200",
					"article12.pace.messages=300", "article12.pace.invitations=1000", "article12.pace.acts=100000",
					"article12.pace.saves=100000")
			.applyTo(context);
	}

}
