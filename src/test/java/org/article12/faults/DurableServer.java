package org.article12.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.article12.MadeDemonstration;

/**
 * A PostgreSQL with the demonstration that keeps what it has acknowledged, as in
 * production, and that can be killed and started again on the same address.
 */
final class DurableServer implements AutoCloseable {

	private static final Duration END_LIMIT = Duration.ofMinutes(2);

	private final Path data;

	private final int port;

	private EmbeddedPostgres server;

	DurableServer(Path data) {
		this.data = data;
		this.port = freePort();
		MadeDemonstration.copyTo(data);
		this.server = start();
	}

	static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String url() {
		return "jdbc:postgresql://localhost:" + this.port + "/" + MadeDemonstration.DEMONSTRATION;
	}

	Connection connect() throws SQLException {
		return DriverManager.getConnection(url(), "postgres", "postgres");
	}

	/** Ends the server as {@code kill -9} does, and waits until it is gone. */
	void kill() {
		ProcessHandle postmaster = ProcessHandle.of(process()).orElseThrow();
		postmaster.destroyForcibly();
		try {
			postmaster.onExit().get(END_LIMIT.toSeconds(), TimeUnit.SECONDS);
		}
		catch (Exception ex) {
			throw new AssertionError("The server did not end", ex);
		}
		letGo();
	}

	// Its library holds the directory until it is told that the server is gone.
	private void letGo() {
		try {
			this.server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Starts the server again, once what the killed one left behind has ended. */
	void restart() {
		long end = System.nanoTime() + END_LIMIT.toNanos();
		while (true) {
			try {
				this.server = start();
				return;
			}
			catch (IllegalStateException ex) {
				if (System.nanoTime() > end) {
					throw ex;
				}
				pause();
			}
		}
	}

	private EmbeddedPostgres start() {
		try {
			return EmbeddedPostgres.builder()
				.setDataDirectory(this.data)
				.setCleanDataDirectory(false)
				.setPort(this.port)
				.setServerConfig("fsync", "on")
				.setServerConfig("synchronous_commit", "on")
				.setServerConfig("max_connections", "100")
				.setPGStartupWait(END_LIMIT)
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private long process() {
		try {
			return Long.parseLong(Files.readAllLines(this.data.resolve("postmaster.pid")).getFirst().strip());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void pause() {
		try {
			Thread.sleep(200);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		letGo();
	}

}
