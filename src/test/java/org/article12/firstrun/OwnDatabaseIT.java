package org.article12.firstrun;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Starts on a database that an installation has of its own, and what stands in their way.
 */
class OwnDatabaseIT {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private static Path folder;

	@SuppressWarnings("NullAway.Init")
	private static DataDirectory directory;

	@SuppressWarnings("NullAway.Init")
	private static EmbeddedServer server;

	@BeforeAll
	static void startAServer() {
		directory = new DataDirectory(folder.resolve("data"));
		directory.open();
		server = new EmbeddedServer(directory);
		server.start();
		Flyway.configure().dataSource(server.url(), server.user(), server.password()).load().migrate();
	}

	@AfterAll
	static void stopIt() {
		server.stop();
		directory.close();
	}

	@Test
	void aPortThatIsTakenIsRefused() throws IOException {
		try (ServerSocket taken = new ServerSocket(0)) {
			String port = Integer.toString(taken.getLocalPort());
			StartHere.assertRefused(database(server.url(), Map.of("SERVER_PORT", port)),
					"Port " + port + " is already in use by another program.");
		}
	}

	@Test
	void aDatabaseThatDoesNotExistIsRefused() {
		StartHere.assertRefused(database(address("nowhere"), Map.of()), "there is no database at");
	}

	@Test
	void aSchemaOfANewerVersionIsRefused() throws Exception {
		execute("insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by, "
				+ "execution_time, success) values (9999, '9999', 'from the future', 'SQL', 'V9999__future.sql', 'x', 1, true)");
		try {
			PortalProcess.ofClasses(database(server.url(), Map.of()))
				.assertRefused(
						"The database has the schema of a newer version of the portal (migration 9999, from the future).");
		}
		finally {
			execute("delete from flyway_schema_history where installed_rank = 9999");
		}
	}

	/**
	 * The packaged portal in a database of the roles with which the compose file begins:
	 * one owns the schema, the other reads and writes rows.
	 */
	@Test
	void thePortalNeedsNoRightToChangeTheSchemaAndTheProfileAloneMakesNoDemonstration() throws Exception {
		begin("roles.sql", server.url());
		begin("rights.sql", address("plain"));
		Map<String, String> roles = Map.of("SPRING_PROFILES_ACTIVE", "demo", "SPRING_DATASOURCE_USERNAME", "article12",
				"SPRING_DATASOURCE_PASSWORD", "portal's", "SPRING_FLYWAY_USER", "article12_owner",
				"SPRING_FLYWAY_PASSWORD", "owner's");
		try (PortalProcess portal = PortalProcess.ofJar(database(address("plain"), roles))) {
			portal.awaitReady();
			assertThat(portal.output()).contains("No demonstration data are made");
			try (Connection connection = DriverManager.getConnection(address("plain"), "article12", "portal's");
					Statement statement = connection.createStatement();
					var people = statement.executeQuery("select count(*) from person")) {
				people.next();
				assertThat(people.getInt(1)).isZero();
				for (String change : List.of("create table more (id int)", "drop table person", "truncate mail cascade",
						"alter table person add column more int", "create extension hstore", "create role more")) {
					assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute(change))
						.satisfies((refused) -> assertThat(refused.getSQLState()).isEqualTo("42501"));
				}
			}
		}
	}

	/** Runs a file of the database's image, with the database named plain. */
	private static void begin(String file, String url) throws IOException, SQLException {
		String sql = Files.readString(Path.of("src/main/docker/database", file))
			.replaceAll("(?m)^--.*$", "")
			.replace(":'owner_password'", "'owner''s'")
			.replace(":'portal_password'", "'portal''s'")
			.replace("database article12", "database plain");
		try (Connection connection = connect(url); Statement statement = connection.createStatement()) {
			for (String command : sql.split(";\\s*")) {
				if (!command.isBlank()) {
					statement.execute(command);
				}
			}
		}
	}

	private static Map<String, String> database(String url, Map<String, String> more) {
		Map<String, String> environment = new HashMap<>();
		environment.put("SPRING_DATASOURCE_URL", url);
		environment.put("SPRING_DATASOURCE_USERNAME", server.user());
		environment.put("SPRING_DATASOURCE_PASSWORD", server.password());
		environment.putAll(more);
		return environment;
	}

	/** The address of another database on the same server. */
	private static String address(String database) {
		return server.url().replaceFirst("[^/]+$", database);
	}

	private static void execute(String sql) throws SQLException {
		try (Connection connection = connect(server.url()); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static Connection connect(String url) throws SQLException {
		return DriverManager.getConnection(url, server.user(), server.password());
	}

}
