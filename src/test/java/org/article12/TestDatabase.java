package org.article12;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** One real PostgreSQL for all tests of a run. */
public final class TestDatabase {

	private static final EmbeddedPostgres SERVER = start();

	/**
	 * The databases with schemas of earlier portals that were made so far, by version.
	 */
	private static final NavigableMap<String, String> EARLIER = new TreeMap<>();

	private TestDatabase() {
	}

	private static EmbeddedPostgres start() {
		try {
			Path data = Files.createTempDirectory("article12-tests").resolve("postgresql");
			MadeDemonstration.copyTo(data);
			EmbeddedPostgres server = MadeDemonstration.builder(data).setRegisterShutdownHook(false).start();
			Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, data)));
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void end(EmbeddedPostgres server, Path data) {
		try {
			server.close();
			FileSystemUtils.deleteRecursively(data.getParent());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The address of a database that was made here. */
	public static String url(String name) {
		return SERVER.getJdbcUrl("postgres", name);
	}

	/**
	 * Makes a database of its own on the same server, with the portal's schema and no
	 * row.
	 */
	public static void make(String name) {
		MadeDemonstration.create(SERVER, name, MadeDemonstration.SCHEMA);
	}

	/** Makes a database of its own on the same server, with the demonstration. */
	public static void makeDemonstration(String name) {
		MadeDemonstration.create(SERVER, name, MadeDemonstration.DEMONSTRATION);
		MadeDemonstration.mark(SERVER, name);
	}

	/** Makes such a database, and connects to it. */
	public static HikariDataSource withSchema(String name) {
		return withCopyOf(MadeDemonstration.SCHEMA, name);
	}

	/** Makes a copy of a database to which nobody is connected, and connects to it. */
	public static HikariDataSource withCopyOf(String template, String name) {
		MadeDemonstration.create(SERVER, name, template);
		HikariConfig pool = new HikariConfig();
		pool.setDataSource(SERVER.getDatabase("postgres", name));
		pool.setMinimumIdle(0);
		return new HikariDataSource(pool);
	}

	/**
	 * A database with the schema of an earlier portal, such as {@code 072};
	 * {@link #migrate} brings it up to date.
	 */
	public static DataSource withSchemaOf(String name, String version) {
		MadeDemonstration.create(SERVER, name, schemaOf(version));
		return SERVER.getDatabase("postgres", name);
	}

	// Each begins with the one before it: from nothing each would take as long as all.
	private static String schemaOf(String version) {
		synchronized (EARLIER) {
			String made = EARLIER.get(version);
			if (made == null) {
				Map.Entry<String, String> before = EARLIER.lowerEntry(version);
				made = "schema_" + version;
				MadeDemonstration.create(SERVER, made, (before != null) ? before.getValue() : "template1");
				Flyway.configure().dataSource(SERVER.getDatabase("postgres", made)).target(version).load().migrate();
				EARLIER.put(version, made);
			}
			return made;
		}
	}

	/** Brings the schema of an earlier portal up to date. */
	public static void migrate(DataSource database) {
		Flyway.configure().dataSource(database).load().migrate();
	}

	/** Gives the portal of a test the database at that address, and what tests need. */
	public static void set(ConfigurableApplicationContext context, String url) {
		// Scheduled work would act at odd moments; tests ask for it when they want it
		// done.
		// One person stands for many in tests, and does in minutes what takes them
		// months.
		TestPropertyValues
			.of("spring.datasource.url=" + url, "article12.schedule.enabled=false",
					"article12.schedule.first-visitors=0s", "article12.pace.drafts=200", "article12.pace.messages=300",
					"article12.pace.invitations=1000", "article12.pace.acts=100000", "article12.pace.saves=100000")
			.applyTo(context);
	}

}
