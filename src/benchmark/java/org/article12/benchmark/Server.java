package org.article12.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * Where PostgreSQL runs.
 *
 * @param name the portal's database there
 */
record Server(String host, String port, String name, String user, String password) {

	/**
	 * The one in a data directory of the portal's, or the one that PGHOST, PGPORT,
	 * PGDATABASE, PGUSER and PGPASSWORD name.
	 */
	static Server of(Path data) {
		if (System.getenv("PGHOST") != null) {
			return new Server(System.getenv("PGHOST"), System.getenv().getOrDefault("PGPORT", "5432"),
					System.getenv("PGDATABASE"), System.getenv("PGUSER"), System.getenv("PGPASSWORD"));
		}
		try {
			List<String> server = Files.readAllLines(data.resolve("postgresql/postmaster.pid"));
			return new Server("localhost", server.get(3).strip(), "article12", "postgres",
					Files.readString(data.resolve("password")).strip());
		}
		catch (IOException ex) {
			throw new BenchmarkFailed("No server runs on %s. Which one is the portal's: -Dbenchmark.data, or PGHOST."
				.formatted(data));
		}
	}

	/** A connection that waits for the disk whenever it commits. */
	Connection connect(String database) {
		try {
			return DriverManager.getConnection("jdbc:postgresql://%s:%s/%s?options=-c%%20synchronous_commit=on"
				.formatted(this.host, this.port, database), this.user, this.password);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
