package org.article12.firstrun;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

/**
 * Asks the configured database whether it can be used, before the application context
 * begins: so a wrong address or password is one sentence and not a page of failures.
 *
 * @param url its JDBC address
 * @param username the user, where the address does not name one
 * @param password that user's password
 */
record DatabaseCheck(String url, @Nullable String username, @Nullable String password) {

	/**
	 * The oldest major version that every test runs against; nothing older is promised.
	 */
	static final int OLDEST_MAJOR_VERSION = 18;

	private static final String PREFIX = "jdbc:postgresql:";

	/**
	 * Connects once.
	 * @throws CannotStart with what stands in the way
	 */
	void run() {
		if (!this.url.startsWith(PREFIX)) {
			throw new CannotStart("The database address does not begin with " + PREFIX + ".",
					"Correct SPRING_DATASOURCE_URL, for example to jdbc:postgresql://localhost:5432/article12");
		}
		try (Connection connection = DriverManager.getConnection(this.url, properties())) {
			int version = connection.getMetaData().getDatabaseMajorVersion();
			requireNewEnough(version);
		}
		catch (SQLException ex) {
			throw refusal(ex);
		}
	}

	/** Refuses a server of a version that the schema cannot be made in. */
	void requireNewEnough(int version) {
		if (version < OLDEST_MAJOR_VERSION) {
			throw new CannotStart(
					"The database at %s is PostgreSQL %d, which is too old.".formatted(address(), version),
					"Use PostgreSQL %d or newer.".formatted(OLDEST_MAJOR_VERSION));
		}
	}

	private Properties properties() {
		Properties properties = new Properties();
		if (this.username != null) {
			properties.setProperty("user", this.username);
		}
		if (this.password != null) {
			properties.setProperty("password", this.password);
		}
		properties.setProperty("connectTimeout", "10");
		properties.setProperty("loginTimeout", "15");
		return properties;
	}

	private CannotStart refusal(SQLException ex) {
		String state = String.valueOf(ex.getSQLState());
		if (state.startsWith("28")) {
			return new CannotStart("The database at %s refused the user name or the password.".formatted(address()),
					"Correct SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.", ex);
		}
		if ("3D000".equals(state)) {
			return new CannotStart("The server answers, but there is no database at %s.".formatted(address()),
					"Create that database, or correct its name in SPRING_DATASOURCE_URL.", ex);
		}
		if (state.startsWith("08") || "57P03".equals(state)) {
			return new CannotStart("The database at %s cannot be reached.".formatted(address()),
					"Start it, or correct SPRING_DATASOURCE_URL. The attempt ended with: " + ex.getMessage(), ex);
		}
		return new CannotStart("The database at %s cannot be used.".formatted(address()),
				"The attempt to connect ended with: " + ex.getMessage(), ex);
	}

	// Without parameters and user, which may carry a password.
	private String address() {
		return this.url.substring(PREFIX.length()).replaceFirst("\\?.*", "").replaceFirst("^//[^/]*@", "//");
	}

}
