package org.article12.firstrun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The packaged portal in a database of the roles with which the compose file begins: one
 * owns the schema, the other reads and writes rows.
 */
class PackagedRolesTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private static Path folder;

	@SuppressWarnings("NullAway.Init")
	private static DataDirectory directory;

	@SuppressWarnings("NullAway.Init")
	private static EmbeddedServer server;

	@BeforeAll
	static void startAServerThatAsksForPasswords() {
		directory = new DataDirectory(folder.resolve("data"));
		directory.open();
		server = new EmbeddedServer(directory);
		server.start();
	}

	@AfterAll
	static void stopIt() {
		server.stop();
		directory.close();
	}

	@Test
	void thePortalNeedsNoRightToChangeTheSchemaAndTheProfileAloneMakesNoDemonstration() throws Exception {
		String plain = server.url().replaceFirst("[^/]+$", "plain");
		begin("roles.sql", server.url());
		begin("rights.sql", plain);
		Map<String, String> roles = Map.of("SPRING_PROFILES_ACTIVE", "demo", "SPRING_DATASOURCE_URL", plain,
				"SPRING_DATASOURCE_USERNAME", "article12", "SPRING_DATASOURCE_PASSWORD", "portal's",
				"SPRING_FLYWAY_USER", "article12_owner", "SPRING_FLYWAY_PASSWORD", "owner's");
		try (PortalProcess portal = PortalProcess.ofJar(roles)) {
			portal.awaitReady();
			assertThat(portal.output()).contains("No demonstration data are made");
			try (Connection connection = DriverManager.getConnection(plain, "article12", "portal's");
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
		try (Connection connection = DriverManager.getConnection(url, server.user(), server.password());
				Statement statement = connection.createStatement()) {
			for (String command : sql.split(";\\s*")) {
				if (!command.isBlank()) {
					statement.execute(command);
				}
			}
		}
	}

}
