package org.article12.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.postgresql.PGConnection;

/** The portal's database, asked for what the measurements need to know of it. */
class Database implements AutoCloseable {

	private final Server server;

	private final Connection connection;

	Database(Server server) {
		this.server = server;
		this.connection = server.connect(server.name());
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
			.filter((process) -> process.info().arguments().map(List::of).orElse(List.of()).contains(this.server.port()))
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

	@Override
	public void close() {
		try {
			this.connection.close();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
