package org.article12.notifications.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that answers as it is told: by the greeting that a test sets, and by the
 * recipient's mailbox, such as {@code rcpt-550} or {@code end-554}. A mailbox that says
 * {@code hang} gets no answer, one that says {@code drop} loses its connection.
 */
final class ScriptedMailServer implements AutoCloseable {

	private final ServerSocket socket;

	private final AtomicInteger connections = new AtomicInteger();

	private final List<String> taken = new CopyOnWriteArrayList<>();

	private volatile String greeting = "";

	private volatile String extensions = "";

	private volatile String sender = "";

	ScriptedMailServer() {
		putRight();
		try {
			this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.ofVirtual().start(this::accept);
	}

	int port() {
		return this.socket.getLocalPort();
	}

	/** How many connections were made so far. */
	int connections() {
		return this.connections.get();
	}

	/** To whom mail was taken. */
	List<String> taken() {
		return this.taken;
	}

	/** From now on everything goes well that no mailbox asks to go otherwise. */
	void putRight() {
		this.greeting = "220 ready";
		this.extensions = "250 hello";
		this.sender = "250 fine";
	}

	void greet(String greeting) {
		this.greeting = greeting;
	}

	void offer(String extensions) {
		this.extensions = extensions;
	}

	void answerToSender(String sender) {
		this.sender = sender;
	}

	private void accept() {
		try {
			while (true) {
				Socket client = this.socket.accept();
				this.connections.incrementAndGet();
				Thread.ofVirtual().start(() -> talk(client));
			}
		}
		catch (IOException ex) {
			// Closed: nobody is served any more.
		}
	}

	private void talk(Socket client) {
		try (client;
				BufferedReader in = new BufferedReader(
						new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
				Writer out = new OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8)) {
			new Talk(in, out).go();
		}
		catch (SocketException ex) {
			// The other end hung up.
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** One connection. */
	private final class Talk {

		private final BufferedReader in;

		private final Writer out;

		private String mailbox = "";

		Talk(BufferedReader in, Writer out) {
			this.in = in;
			this.out = out;
		}

		void go() throws IOException {
			if (!say(ScriptedMailServer.this.greeting)) {
				return;
			}
			String line = this.in.readLine();
			while (line != null && answer(line)) {
				line = this.in.readLine();
			}
		}

		private boolean answer(String line) throws IOException {
			String command = line.toUpperCase(Locale.ROOT);
			if (command.startsWith("EHLO")) {
				return say(ScriptedMailServer.this.extensions);
			}
			if (command.startsWith("AUTH")) {
				return say("535 5.7.8 Bad credentials");
			}
			if (command.startsWith("MAIL")) {
				return say(ScriptedMailServer.this.sender);
			}
			if (command.startsWith("RCPT")) {
				this.mailbox = line.replaceAll("(?i)rcpt to:<([^@>]*).*", "$1");
				return scripted("rcpt", "250 fine");
			}
			if (command.startsWith("DATA")) {
				return scripted("data", "354 go on") && (this.mailbox.startsWith("data") || content());
			}
			return command.startsWith("QUIT") ? scripted("quit", "221 bye") : say("250 fine");
		}

		private boolean content() throws IOException {
			String line = this.in.readLine();
			while (line != null && !line.equals(".")) {
				line = this.in.readLine();
			}
			if (!this.mailbox.startsWith("end")) {
				ScriptedMailServer.this.taken.add(this.mailbox);
			}
			return scripted("end", "250 taken");
		}

		private boolean scripted(String stage, String otherwise) throws IOException {
			if (!this.mailbox.startsWith(stage + "-")) {
				return say(otherwise);
			}
			return say(this.mailbox.substring(stage.length() + 1) + " as the test wants it");
		}

		/** Answers; no longer talks after a farewell. */
		private boolean say(String answer) throws IOException {
			if (answer.startsWith("hang")) {
				return this.in.readLine() != null;
			}
			if (answer.startsWith("drop")) {
				return false;
			}
			this.out.write(answer + "\r\n");
			this.out.flush();
			return !answer.startsWith("421");
		}

	}

}
