package org.article12.firstrun;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import org.article12.ProcessTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The first run and the runs after it. One demonstration runs throughout; the others meet
 * it.
 */
@ProcessTest
class FirstRunTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private static Path folder;

	@SuppressWarnings("NullAway.Init")
	private static PortalProcess demonstration;

	private static int port;

	@BeforeAll
	static void startTheDemonstration() {
		demonstration = PortalProcess.withItsOwnPrograms(demonstrationIn(folder.resolve("data")));
		port = demonstration.awaitReady();
	}

	@AfterAll
	static void stopTheDemonstrationWithItsServer() throws IOException {
		demonstration.close();
		assertThat(folder.resolve("data/postgresql/postmaster.pid")).doesNotExist();
	}

	@Test
	void theConsoleEndsWithTheAddressAndWhereToSignIn() throws Exception {
		assertThat(demonstration.output()).contains("Open     http://localhost:" + port,
				"Sign in  http://localhost:" + port + "/sign-in", folder.resolve("data").toString());
		HttpRequest health = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
			.build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			assertThat(client.send(health, BodyHandlers.ofString()).body()).contains("\"status\":\"UP\"");
		}
	}

	@Test
	void scheduledWorkIsUnderWay() throws Exception {
		for (int tries = 0; tries < 600 && !expiryWasDone(); tries++) {
			Thread.sleep(200);
		}
		assertThat(expiryWasDone()).isTrue();
	}

	private static boolean expiryWasDone() throws SQLException {
		return ask("select count(*) from scheduled_tasks where task_name = 'assignments-expire-offers' "
				+ "and last_success is not null")
			.equals("1");
	}

	@Test
	void theServerIsMarkedAsADemonstrationAndAsksForAPassword() throws Exception {
		assertThat(ask("select shobj_description(oid, 'pg_database') from pg_database where datname = 'article12'"))
			.isEqualTo("article12 demonstration");
		assertThat(ask("show listen_addresses")).isEqualTo("localhost");
		assertThat(ask("show server_version")).startsWith(EmbeddedServer.MAJOR_VERSION + ".");
		StartHere.assertRefused(Map.of("SPRING_DATASOURCE_URL", address(), "SPRING_DATASOURCE_USERNAME", "postgres",
				"SPRING_DATASOURCE_PASSWORD", "wrong"), "refused the user name or the password.");
	}

	@Test
	void theNextStartKeepsTheDataAlsoAfterAHardKill() throws Exception {
		execute("create table kept as select 'since the first run' as what");
		long server = serverProcess();
		demonstration.kill();
		assertThat(ProcessHandle.of(server)).as("the server outlives a killed portal").isPresent();
		startTheDemonstration();
		assertThat(serverProcess()).isNotEqualTo(server);
		assertThat(ask("select what from kept")).isEqualTo("since the first run");
		execute("drop table kept");
	}

	@Test
	void aDataDirectoryInUseIsRefused() {
		StartHere.assertRefused(demonstrationIn(folder.resolve("data")),
				"The data directory " + folder.resolve("data") + " is in use by another running portal.");
	}

	@Test
	void theDirectoryIsClosedToOthers() throws IOException {
		assertThat(Files.getPosixFilePermissions(folder.resolve("data")))
			.isEqualTo(PosixFilePermissions.fromString("rwx------"));
		assertThat(Files.getPosixFilePermissions(folder.resolve("data/programs")))
			.isEqualTo(PosixFilePermissions.fromString("rwx------"));
		assertThat(Files.getPosixFilePermissions(folder.resolve("data/password")))
			.isEqualTo(PosixFilePermissions.fromString("rw-------"));
	}

	private static Map<String, String> demonstrationIn(Path directory) {
		return Map.of("SPRING_PROFILES_ACTIVE", "demo", "ARTICLE12_DATA_DIR", directory.toString());
	}

	private static String address() {
		return "jdbc:postgresql://localhost:" + line("data/postgresql/postmaster.pid", 3) + "/article12";
	}

	private static long serverProcess() {
		return Long.parseLong(line("data/postgresql/postmaster.pid", 0));
	}

	private static String line(String file, int number) {
		try {
			List<String> lines = Files.readAllLines(folder.resolve(file));
			return lines.get(number);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private static String ask(String query) throws SQLException {
		try (Connection connection = connect();
				Statement statement = connection.createStatement();
				var found = statement.executeQuery(query)) {
			return found.next() ? found.getString(1) : "";
		}
	}

	private static void execute(String sql) throws SQLException {
		try (Connection connection = connect(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static Connection connect() throws SQLException {
		return DriverManager.getConnection(address(), "postgres", line("data/password", 0));
	}

}
