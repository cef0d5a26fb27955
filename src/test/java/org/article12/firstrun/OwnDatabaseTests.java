package org.article12.firstrun;

import java.io.IOException;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

import org.article12.ProcessTest;
import org.article12.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Starts on a database that an installation has of its own, and what stands in their way.
 */
@ProcessTest
class OwnDatabaseTests {

	private static final String DATABASE = "own_database";

	@BeforeAll
	static void makeADatabase() {
		TestDatabase.make(DATABASE);
	}

	@Test
	void aPortThatIsTakenIsRefused() throws IOException {
		try (ServerSocket taken = new ServerSocket(0)) {
			String port = Integer.toString(taken.getLocalPort());
			StartHere.assertRefused(database(TestDatabase.url(DATABASE), Map.of("SERVER_PORT", port)),
					"Port " + port + " is already in use by another program.");
		}
	}

	@Test
	void aDatabaseThatDoesNotExistIsRefused() {
		StartHere.assertRefused(database(TestDatabase.url("nowhere"), Map.of()), "there is no database at");
	}

	@Test
	void aSchemaOfANewerVersionIsRefused() throws Exception {
		execute("insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by, "
				+ "execution_time, success) values (9999, '9999', 'from the future', 'SQL', 'V9999__future.sql', 'x', 1, true)");
		try {
			StartHere.assertRefused(database(TestDatabase.url(DATABASE), Map.of()),
					"The database has the schema of a newer version of the portal (migration 9999, from the future).");
		}
		finally {
			execute("delete from flyway_schema_history where installed_rank = 9999");
		}
	}

	private static Map<String, String> database(String url, Map<String, String> more) {
		Map<String, String> environment = new HashMap<>(Map.of("SPRING_DATASOURCE_URL", url));
		environment.putAll(more);
		return environment;
	}

	private static void execute(String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection(TestDatabase.url(DATABASE));
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
