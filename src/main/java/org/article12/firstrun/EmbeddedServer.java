package org.article12.firstrun;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import org.article12.demonstration.DemonstrationMark;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL server that a demonstration brings along. It listens on this machine
 * only, asks for a password even there, and keeps its data in the data directory.
 */
class EmbeddedServer {

	/** The major version of the binaries that the build names. */
	static final String MAJOR_VERSION = "18";

	private static final String DATABASE = "article12";

	private static final String USER = "postgres";

	private static final Duration STARTUP_LIMIT = Duration.ofSeconds(30);

	private final DataDirectory directory;

	private @Nullable EmbeddedPostgres server;

	EmbeddedServer(DataDirectory directory) {
		this.directory = directory;
	}

	/** Starts the server on a free port, with its database marked as a demonstration. */
	void start() {
		requireOrdinaryUser();
		this.directory.beginCluster();
		if (this.directory.hasCluster()) {
			requireSameMajorVersion();
			new OrphanedServer(this.directory.cluster()).stop();
		}
		EmbeddedPostgres.Builder builder = builder();
		try {
			EmbeddedPostgres started = builder.start();
			this.server = started;
			this.directory.closePrograms();
			createDatabase(started);
		}
		catch (IOException | SQLException | RuntimeException ex) {
			throw new CannotStart("The embedded PostgreSQL server did not start.",
					"What it said is in %s. Where it cannot run at all, set SPRING_DATASOURCE_URL to another server."
						.formatted(this.directory.log()),
					ex);
		}
		this.directory.finishCluster();
	}

	/** Stops the server, whole or half started, and waits until it has ended. */
	void stop() {
		try {
			if (this.server != null) {
				this.server.close();
			}
		}
		catch (IOException | RuntimeException ex) {
			// What still runs is stopped below.
		}
		new OrphanedServer(this.directory.cluster()).stop();
	}

	String url() {
		if (this.server == null) {
			throw new IllegalStateException("not started");
		}
		return "jdbc:postgresql://localhost:" + this.server.getPort() + "/" + DATABASE;
	}

	String user() {
		return USER;
	}

	String password() {
		return this.directory.password();
	}

	// PostgreSQL refuses to run as root; with a user namespace it does not see that it
	// is.
	private static void requireOrdinaryUser() {
		boolean root = "root".equals(System.getProperty("user.name"));
		if (root && "Linux".equals(System.getProperty("os.name")) && !LinuxUtils.isUnshareAvailable()) {
			throw new CannotStart(
					"The embedded PostgreSQL server cannot run as root on this machine, where user namespaces are "
							+ "switched off.",
					"Start the portal as an ordinary user, or set SPRING_DATASOURCE_URL to another server.");
		}
	}

	private void requireSameMajorVersion() {
		String version = this.directory.clusterVersion();
		if (!MAJOR_VERSION.equals(version)) {
			throw new CannotStart(
					"The data in %s were made by PostgreSQL %s, and this portal brings PostgreSQL %s."
						.formatted(this.directory.path(), version, MAJOR_VERSION),
					"Run them with the version of the portal that made them, or delete the directory to begin anew "
							+ "with fresh demonstration data.");
		}
	}

	private EmbeddedPostgres.Builder builder() {
		EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
			.setDataDirectory(this.directory.cluster())
			.setCleanDataDirectory(false)
			.setRegisterShutdownHook(false)
			.setPGStartupWait(STARTUP_LIMIT)
			.setOutputRedirector(Redirect.appendTo(this.directory.log().toFile()))
			.setErrorRedirector(Redirect.appendTo(this.directory.log().toFile()))
			.setConnectConfig("password", password());
		if (System.getProperty("ot.epg.working-dir") == null) {
			builder.setOverrideWorkingDirectory(this.directory.programs().toFile());
		}
		return serverSettings(clusterOptions(builder));
	}

	// These become long options of initdb after the library's own, so that the last word
	// is a password for every connection and a locale that every machine has.
	private EmbeddedPostgres.Builder clusterOptions(EmbeddedPostgres.Builder builder) {
		return builder.setLocaleConfig("auth", "scram-sha-256")
			.setLocaleConfig("pwfile", this.directory.passwordFile().toString())
			.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8")
			.setLocaleConfig("locale", "C");
	}

	// The library would run without fsync; these data are kept, so a power cut must not
	// spoil them. It may cost the last moment's writes.
	private static EmbeddedPostgres.Builder serverSettings(EmbeddedPostgres.Builder builder) {
		return builder.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "off")
			// Memory is taken as it is used. With PostgreSQL's default of 128 MB the
			// queue of a large portal is read from the
			// system's cache again and again.
			.setServerConfig("shared_buffers", "512MB")
			.setServerConfig("listen_addresses", "localhost")
			.setServerConfig("timezone", "UTC");
	}

	private static void createDatabase(EmbeddedPostgres server) throws SQLException {
		try (Connection connection = server.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			try (ResultSet found = statement
				.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
				if (found.next()) {
					return;
				}
			}
			statement.execute("create database " + DATABASE);
			statement.execute("comment on database " + DATABASE + " is '" + DemonstrationMark.COMMENT + "'");
		}
	}

}
