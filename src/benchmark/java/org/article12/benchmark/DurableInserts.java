package org.article12.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What PostgreSQL can do by itself: durable inserts of one row, by pgbench where that is
 * on the search path, by JDBC elsewhere. They go into a database of their own on the
 * portal's server, which is removed again.
 */
final class DurableInserts implements AutoCloseable {

	private static final String OWN = "article12_benchmark";

	private static final String INSERT = "insert into pressed (at, words) values (now(), 'what one act writes')";

	private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

	private final Server server;

	DurableInserts(Server server) {
		this.server = server;
		execute(server.name(), "drop database if exists " + OWN);
		execute(server.name(), "create database " + OWN);
		execute(OWN, "create table pressed (id bigserial primary key, at timestamptz, words text)");
	}

	static boolean hasPgbench() {
		return List.of(System.getenv("PATH").split(":"))
			.stream()
			.anyMatch((directory) -> Files.isExecutable(Path.of(directory, "pgbench")));
	}

	/** Inserts for a time; of those of pgbench it is not known how long each took. */
	Load.Result of(int clients, Duration time) {
		return hasPgbench() ? pgbench(clients, time) : Load.of(clients, time, (client) -> inserting());
	}

	private Load.Result pgbench(int clients, Duration time) {
		try {
			Path script = Files.createTempFile("insert", ".sql");
			Files.writeString(script, INSERT + ";\n");
			ProcessBuilder command = new ProcessBuilder("pgbench", "-n", "-M", "prepared", "-c",
					String.valueOf(clients), "-j", "2", "-T", String.valueOf(time.toSeconds()), "-f", script.toString(),
					"-h", this.server.host(), "-p", this.server.port(), "-U", this.server.user(), OWN);
			command.environment().put("PGPASSWORD", this.server.password());
			command.environment().put("PGOPTIONS", "-c synchronous_commit=on");
			Process pgbench = command.redirectErrorStream(true).start();
			String said = new String(pgbench.getInputStream().readAllBytes());
			Files.delete(script);
			Matcher tps = TPS.matcher(said);
			if (!tps.find()) {
				throw new BenchmarkFailed("pgbench said:\n" + said);
			}
			return Load.Result.of(Double.parseDouble(tps.group(1)), time);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Load.Work inserting() {
		try {
			PreparedStatement insert = this.server.connect(OWN).prepareStatement(INSERT);
			return () -> {
				try {
					return insert.executeUpdate() == 1;
				}
				catch (SQLException ex) {
					throw new IllegalStateException(ex);
				}
			};
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void execute(String database, String sql) {
		try (Connection connection = this.server.connect(database);
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		execute(this.server.name(), "drop database if exists " + OWN + " with (force)");
	}

}
