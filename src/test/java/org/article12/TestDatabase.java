package org.article12;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
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
				.setServerConfig("full_page_writes", "off")
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
		return url("postgres");
	}

	/** The address of a database that was made here. */
	public static String url(String name) {
		return SERVER.getJdbcUrl("postgres", name);
	}

	/**
	 * Makes a database of its own on the same server, with the portal's schema and no
	 * row: a copy of one that is migrated once.
	 */
	public static void make(String name) {
		create(name, Schema.TEMPLATE);
	}

	/** Makes such a database, and connects to it. */
	public static HikariDataSource withSchema(String name) {
		make(name);
		HikariConfig pool = new HikariConfig();
		pool.setDataSource(SERVER.getDatabase("postgres", name));
		pool.setMinimumIdle(0);
		return new HikariDataSource(pool);
	}

	private static void create(String name, String template) {
		try (Connection connection = SERVER.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("drop database if exists " + name + " with (force)");
			statement.execute("create database " + name + " template " + template);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A database with the schema of an earlier portal, such as {@code 072};
	 * {@link #migrate} brings it up to date.
	 */
	public static DataSource withSchemaOf(String name, String version) {
		create(name, "template1");
		DataSource database = SERVER.getDatabase("postgres", name);
		Flyway.configure().dataSource(database).target(version).load().migrate();
		return database;
	}

	/** Brings the schema of an earlier portal up to date. */
	public static void migrate(DataSource database) {
		Flyway.configure().dataSource(database).load().migrate();
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

	/** The schema, made when it is first asked for. */
	private static final class Schema {

		private static final String TEMPLATE = migrated();

		private static String migrated() {
			create("portal_schema", "template1");
			Flyway.configure().dataSource(SERVER.getDatabase("postgres", "portal_schema")).load().migrate();
			return "portal_schema";
		}

	}

}
