package org.article12.firstrun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server that outlived the portal which started it. Only who holds the data directory's
 * lock may ask: then no running portal can be behind the server.
 */
class OrphanedServer {

	private static final long LIMIT_SECONDS = 15;

	private final Path cluster;

	OrphanedServer(Path cluster) {
		this.cluster = cluster;
	}

	/**
	 * Stops the server in an orderly way if one still runs on these data.
	 * @throws CannotStart if it does not end
	 */
	void stop() {
		find().ifPresent((server) -> {
			interrupt(server);
			if (!ended(server)) {
				server.destroy();
				if (!ended(server)) {
					throw new CannotStart(
							"A PostgreSQL server that an earlier run left behind (process %d) does not end."
								.formatted(server.pid()),
							"End that process and start again.");
				}
			}
		});
	}

	// The process identifier may meanwhile belong to some other program.
	private Optional<ProcessHandle> find() {
		Path file = this.cluster.resolve("postmaster.pid");
		try {
			long pid = Files.exists(file) ? Long.parseLong(Files.readAllLines(file).getFirst().strip()) : -1;
			return (pid > 0) ? ProcessHandle.of(pid)
				.filter((process) -> process.info()
					.command()
					.map((command) -> Path.of(command).getFileName().toString().startsWith("postgres"))
					.orElse(false)) : Optional.empty();
		}
		catch (IOException | RuntimeException ex) {
			return Optional.empty();
		}
	}

	// SIGINT is PostgreSQL's fast shutdown; the SIGTERM that Java can send waits for
	// whoever is still connected.
	private static void interrupt(ProcessHandle server) {
		try {
			new ProcessBuilder("sh", "-c", "kill -INT " + server.pid()).inheritIO().start().waitFor();
		}
		catch (IOException ex) {
			server.destroy();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static boolean ended(ProcessHandle server) {
		try {
			server.onExit().get(LIMIT_SECONDS, TimeUnit.SECONDS);
			return true;
		}
		catch (TimeoutException | ExecutionException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
