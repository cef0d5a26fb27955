package org.article12.documents.domain;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A conversation with clamd about one file, by its {@code INSTREAM} command: the content
 * goes over in pieces, each with its length before it, and an empty one ends it. Every
 * trouble with it is a {@link ScannerFailed}.
 */
final class Clamd implements AutoCloseable {

	private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

	private static final int LONGEST_ANSWER = 4096;

	private final Socket socket = new Socket();

	private final Thread watch;

	/**
	 * Connects.
	 * @param within how long the conversation may last in all; a scanner that neither
	 * reads nor answers would otherwise hold the upload for ever
	 */
	Clamd(String host, int port, Duration within) {
		this.watch = Thread.ofVirtual().name("clamd-watch").start(() -> closeAfter(within));
		attempt(() -> {
			this.socket.connect(new InetSocketAddress(host, port), (int) within.toMillis());
			this.socket.getOutputStream().write(COMMAND);
		});
	}

	/** Sends a piece of the content. */
	void send(byte[] piece, int length) {
		attempt(() -> {
			DataOutputStream out = new DataOutputStream(this.socket.getOutputStream());
			out.writeInt(length);
			out.write(piece, 0, length);
		});
	}

	/** What it says, such as {@code stream: OK}; it may come in pieces. */
	String answer() {
		StringBuilder answer = new StringBuilder();
		attempt(() -> {
			int next = this.socket.getInputStream().read();
			while (next > 0 && answer.length() < LONGEST_ANSWER) {
				answer.append((char) next);
				next = this.socket.getInputStream().read();
			}
		});
		if (answer.isEmpty()) {
			throw new ScannerFailed("It ended the conversation without an answer");
		}
		return answer.toString().strip();
	}

	@Override
	public void close() {
		this.watch.interrupt();
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	// Closing it ends whatever waits on the socket, writing too.
	private void closeAfter(Duration within) {
		try {
			Thread.sleep(within);
			this.socket.close();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void attempt(Exchange exchange) {
		try {
			exchange.run();
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new ScannerFailed(ex);
		}
	}

	@FunctionalInterface
	private interface Exchange {

		void run() throws IOException;

	}

}
