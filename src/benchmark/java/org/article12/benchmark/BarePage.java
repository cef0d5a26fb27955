package org.article12.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@link BareApplication} in a process that is set like the portal's, and ends with this one. */
class BarePage {

	private final Process process;

	private final URI address;

	BarePage(Processes portal, Path log) {
		int port = freePort();
		List<String> command = new ArrayList<>(List.of(portal.program()));
		command.addAll(portal.settings());
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), BareApplication.class.getName(),
				"--server.port=" + port, "--spring.threads.virtual.enabled=true", "--server.compression.enabled=true",
				"--server.compression.min-response-size=1KB"));
		try {
			this.process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(Redirect.to(log.toFile()))
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Runtime.getRuntime().addShutdownHook(new Thread(this.process::destroyForcibly));
		this.address = URI.create("http://localhost:" + port);
		waitUntilItAnswers(port, log);
	}

	Processes processes() {
		return new Processes(this.process.toHandle());
	}

	URI address() {
		return this.address;
	}

	private void waitUntilItAnswers(int port, Path log) {
		for (int attempt = 0; attempt < 3000 && this.process.isAlive(); attempt++) {
			try (Socket socket = new Socket("localhost", port)) {
				return;
			}
			catch (IOException ex) {
				pause();
			}
		}
		throw new BenchmarkFailed("The bare page did not start; what it said is in " + log);
	}

	private static void pause() {
		try {
			Thread.sleep(100);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
