package org.article12;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.article12.demonstration.DemonstrationMark;
import org.flywaydb.core.Flyway;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The data of a PostgreSQL that holds the portal's schema and its demonstration, as a
 * first start makes them. They are made once for a build, since that takes long, and
 * copied for each server of its tests; that a first start makes them is proved by the
 * test of the first run.
 */
public final class MadeDemonstration {

	/** The database with the portal's schema and no row. */
	static final String SCHEMA = "portal_schema";

	/** The database with the demonstration. */
	public static final String DEMONSTRATION = "demonstration";

	private static final Path BUILD = Path.of("target").toAbsolutePath();

	private static final Path MADE = BUILD.resolve("made-demonstration");

	private static final Duration FRESH = Duration.ofHours(1);

	private static final Duration TOLD_WITHIN = Duration.ofMinutes(2);

	private MadeDemonstration() {
	}

	/**
	 * Copies the data to where nothing is yet: for a server that is started on them with
	 * the user {@code postgres}.
	 */
	public static synchronized void copyTo(Path data) {
		// Other processes may build here.
		try (FileChannel file = FileChannel.open(Files.createDirectories(BUILD).resolve("made-demonstration.lock"),
				StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock _ = file.lock()) {
			if (!isFresh()) {
				make();
			}
			copy(MADE, data);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Whether they were made today, lately, and of the portal as it is compiled now.
	 */
	private static boolean isFresh() throws IOException {
		if (!Files.isDirectory(MADE)) {
			return false;
		}
		FileTime made = Files.getLastModifiedTime(MADE);
		try (Stream<Path> compiled = Files.walk(BUILD.resolve("classes"))) {
			return Today.atTheSecretariat(made.toInstant()).equals(Today.atTheSecretariat())
					&& made.toInstant().plus(FRESH).isAfter(Instant.now())
					&& compiled.allMatch((file) -> lastModified(file).compareTo(made) < 0);
		}
	}

	private static FileTime lastModified(Path file) {
		try {
			return Files.getLastModifiedTime(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void make() throws IOException {
		FileSystemUtils.deleteRecursively(MADE);
		Path making = BUILD.resolve("made-demonstration.part");
		FileSystemUtils.deleteRecursively(making);
		FileTime begun = FileTime.from(Instant.now());
		try (EmbeddedPostgres server = builder(making).start()) {
			execute(server, "create database " + SCHEMA);
			Flyway.configure().dataSource(server.getDatabase("postgres", SCHEMA)).load().migrate();
			create(server, DEMONSTRATION, SCHEMA);
			mark(server, DEMONSTRATION);
			demonstrate(server.getJdbcUrl("postgres", DEMONSTRATION));
		}
		Files.setLastModifiedTime(making, begun);
		Files.move(making, MADE, StandardCopyOption.ATOMIC_MOVE);
	}

	private static void demonstrate(String url) {
		SpringApplication application = new SpringApplication(Article12Application.class, QuickHashes.class);
		application.setAdditionalProfiles("demo");
		try (ConfigurableApplicationContext portal = application.run("--server.port=0",
				"--spring.datasource.url=" + url, "--article12.schedule.enabled=false",
				"--article12.schedule.first-visitors=0s")) {
			awaitEverybodyTold(portal.getBean(JdbcClient.class));
		}
	}

	private static void awaitEverybodyTold(JdbcClient jdbc) {
		Instant end = Instant.now().plus(TOLD_WITHIN);
		while (jdbc.sql("select exists (select from event_publication)").query(Boolean.class).single()) {
			assertThat(Instant.now()).as("People are told").isBefore(end);
			pause();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(50);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** A server on these data, which need not survive the end of the machine. */
	static EmbeddedPostgres.Builder builder(Path data) {
		return EmbeddedPostgres.builder()
			.setDataDirectory(data)
			.setCleanDataDirectory(false)
			.setServerConfig("fsync", "off")
			.setServerConfig("full_page_writes", "off")
			.setServerConfig("synchronous_commit", "off")
			.setServerConfig("max_connections", "200");
	}

	/**
	 * Makes a database that is a copy of another one: of its files, which takes half of
	 * what writing each page into the log does.
	 */
	static void create(EmbeddedPostgres server, String name, String template) {
		execute(server, "drop database if exists " + name + " with (force)");
		execute(server, "create database " + name + " template " + template + " strategy file_copy");
	}

	/** Marks a database as a demonstration, which no copy of one is by itself. */
	static void mark(EmbeddedPostgres server, String name) {
		execute(server, "comment on database " + name + " is '" + DemonstrationMark.COMMENT + "'");
	}

	private static void execute(EmbeddedPostgres server, String statement) {
		try (Connection connection = server.getPostgresDatabase().getConnection();
				Statement statements = connection.createStatement()) {
			statements.execute(statement);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.createDirectories(to.getParent());
		try (Stream<Path> all = Files.walk(from)) {
			for (Path source : (Iterable<Path>) all::iterator) {
				Files.copy(source, to.resolve(from.relativize(source).toString()), StandardCopyOption.COPY_ATTRIBUTES);
			}
		}
	}

}
