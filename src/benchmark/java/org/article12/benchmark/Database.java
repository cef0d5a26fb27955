package org.article12.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.postgresql.PGConnection;

/**
 * The portal's PostgreSQL, and what it can do by itself: durable inserts of one row, by
 * pgbench where that is on the search path, by JDBC elsewhere. They go into a database of
 * their own on the same server, which is removed again.
 */
class Database implements AutoCloseable {

	private static final String OWN = "article12_benchmark";

	private static final String INSERT = "insert into pressed (at, words) values (now(), 'what one act writes')";

	private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

	private final String host;

	private final String port;

	private final String name;

	private final String user;

	private final String password;

	private final Connection connection;

	private Database(String host, String port, String name, String user, String password) throws SQLException {
		this.host = host;
		this.port = port;
		this.name = name;
		this.user = user;
		this.password = password;
		this.connection = connect(name);
		execute("drop database if exists " + OWN);
		execute("create database " + OWN);
		try (Connection own = connect(OWN); Statement statement = own.createStatement()) {
			statement.execute("create table pressed (id bigserial primary key, at timestamptz, words text)");
		}
	}

	/**
	 * The one in a data directory of the portal's, or the one that PGHOST, PGPORT,
	 * PGDATABASE, PGUSER and PGPASSWORD name.
	 */
	static Database of(Path data) {
		try {
			if (System.getenv("PGHOST") != null) {
				return new Database(System.getenv("PGHOST"), System.getenv().getOrDefault("PGPORT", "5432"),
						System.getenv("PGDATABASE"), System.getenv("PGUSER"), System.getenv("PGPASSWORD"));
			}
			List<String> server = Files.readAllLines(data.resolve("postgresql/postmaster.pid"));
			return new Database("localhost", server.get(3).strip(), "article12", "postgres",
					Files.readString(data.resolve("password")).strip());
		}
		catch (IOException ex) {
			throw new BenchmarkFailed("No server runs on %s. Which one is the portal's: -Dbenchmark.data, or PGHOST."
				.formatted(data));
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Connection connect(String database) throws SQLException {
		return DriverManager.getConnection(
				"jdbc:postgresql://%s:%s/%s?options=-c%%20synchronous_commit=on".formatted(this.host, this.port, database),
				this.user, this.password);
	}

	/** The number that a query answers with. */
	long number(String query) {
		try (Statement statement = this.connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
			row.next();
			return row.getLong(1);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The texts that a query answers with. */
	List<String> texts(String query) {
		try (Statement statement = this.connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
			List<String> texts = new ArrayList<>();
			while (row.next()) {
				texts.add(row.getString(1));
			}
			return texts;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The server's processes, where it runs on this machine. */
	Processes processes() {
		long backend = number("select pg_backend_pid()");
		// In a namespace of its own it knows other numbers than the machine does.
		return ProcessHandle.allProcesses()
			.filter((process) -> process.info().command().orElse("").endsWith("/postgres"))
			.filter((process) -> process.info().arguments().map(List::of).orElse(List.of()).contains(this.port))
			.findFirst()
			.or(() -> ProcessHandle.of(backend).flatMap(ProcessHandle::parent))
			.map(Processes::new)
			.orElseThrow(() -> new BenchmarkFailed("PostgreSQL does not run on this machine."));
	}

	/** How often what was written was made durable. */
	long syncs() {
		return number("select coalesce(sum(fsyncs), 0) from pg_stat_io where object = 'wal'");
	}

	/** Waits until nobody is being told of anything, so that what follows is alone. */
	void untilQuiet(Duration patience) {
		untilNone("select count(*) from event_publication", patience);
	}

	/**
	 * Waits until everybody was told of what was done, also of what could be taken back.
	 * @return seconds that it took
	 */
	double untilAllAreTold(Duration patience) {
		return untilNone("""
				select (select count(*) from waiting_news where state = 'WAITING')
					+ (select count(*) from event_publication)""", patience);
	}

	private double untilNone(String query, Duration patience) {
		long begin = System.nanoTime();
		while (number(query) > 0) {
			if (System.nanoTime() - begin > patience.toNanos()) {
				throw new BenchmarkFailed("After %s there are still people to be told of what was done."
					.formatted(patience));
			}
			pause(20);
		}
		return (System.nanoTime() - begin) / 1e9;
	}

	static void pause(long milliseconds) {
		try {
			Thread.sleep(milliseconds);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static boolean hasPgbench() {
		return List.of(System.getenv("PATH").split(":"))
			.stream()
			.anyMatch((directory) -> Files.isExecutable(Path.of(directory, "pgbench")));
	}

	/** Durable inserts; of those of pgbench it is not known how long each took. */
	Load.Result inserts(int clients, Duration time) {
		return hasPgbench() ? pgbench(clients, time) : Load.of(clients, time, (client) -> inserting());
	}

	private Load.Result pgbench(int clients, Duration time) {
		try {
			Path script = Files.createTempFile("insert", ".sql");
			Files.writeString(script, INSERT + ";\n");
			ProcessBuilder command = new ProcessBuilder("pgbench", "-n", "-M", "prepared", "-c",
					String.valueOf(clients), "-j", "2", "-T", String.valueOf(time.toSeconds()), "-f", script.toString(),
					"-h", this.host, "-p", this.port, "-U", this.user, OWN);
			command.environment().put("PGPASSWORD", this.password);
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

	/** Seconds that a copy of so many rows of the queue takes. */
	double copy(long rows) {
		long begin = System.nanoTime();
		try (OutputStream nowhere = OutputStream.nullOutputStream()) {
			this.connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyOut("copy (select reference, title, party_name, party_code, region, areas, received_on, turns, due_on, officer_name, updated_at from queue_entry limit %d) to stdout (format csv)"
					.formatted(rows), nowhere);
		}
		catch (IOException | SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return (System.nanoTime() - begin) / 1e9;
	}

	private Load.Work inserting() {
		try {
			PreparedStatement insert = connect(OWN).prepareStatement(INSERT);
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

	private void execute(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute(sql);
		}
	}

	@Override
	public void close() {
		try (this.connection) {
			execute("drop database if exists " + OWN + " with (force)");
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
