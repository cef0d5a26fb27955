package org.article12.documents.domain;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A virus scanner that answers as it is told, on a port of its own. */
final class FakeClamd implements AutoCloseable {

	/** How it behaves. */
	enum Mood {

		/** Reads to the end, finds what begins like the test virus, answers at once. */
		WELL,
		/** The same, but its answer comes letter by letter. */
		STUTTERING,
		/** Reads and never answers. */
		SILENT,
		/** Neither reads nor answers. */
		HANGING,
		/** Says in the middle that the file is too large, and ends the conversation. */
		TOO_LARGE,
		/** Ends the conversation without a word. */
		RUDE

	}

	private final ServerSocket server;

	private final Mood mood;

	private final List<byte[]> received = Collections.synchronizedList(new ArrayList<>());

	private final List<Socket> open = Collections.synchronizedList(new ArrayList<>());

	FakeClamd(Mood mood) {
		this.mood = mood;
		try {
			this.server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread.ofVirtual().start(this::serve);
	}

	String address() {
		return "127.0.0.1:" + this.server.getLocalPort();
	}

	/** What it was sent, file by file. */
	List<byte[]> received() {
		return List.copyOf(this.received);
	}

	private void serve() {
		try {
			while (true) {
				Socket socket = this.server.accept();
				this.open.add(socket);
				Thread.ofVirtual().start(() -> talk(socket));
			}
		}
		catch (IOException ex) {
			// Closed: the test is over.
		}
	}

	private void talk(Socket socket) {
		try {
			if (this.mood == Mood.HANGING) {
				return;
			}
			if (this.mood == Mood.RUDE) {
				socket.close();
				return;
			}
			DataInputStream in = new DataInputStream(socket.getInputStream());
			byte[] command = in.readNBytes("zINSTREAM\0".length());
			if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
				say(socket, "UNKNOWN COMMAND\0");
				return;
			}
			if (this.mood == Mood.TOO_LARGE) {
				in.readNBytes(in.readInt());
				say(socket, "INSTREAM size limit exceeded. ERROR\0");
				socket.close();
				return;
			}
			String found = read(in) ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
			if (this.mood != Mood.SILENT) {
				say(socket, found);
				socket.close();
			}
		}
		catch (IOException ex) {
			// The other side has had enough.
		}
	}

	private boolean read(DataInputStream in) throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		int length = in.readInt();
		while (length > 0) {
			content.write(in.readNBytes(length));
			length = in.readInt();
		}
		this.received.add(content.toByteArray());
		return content.toString(StandardCharsets.ISO_8859_1).contains("EICAR");
	}

	private void say(Socket socket, String words) throws IOException {
		for (byte letter : words.getBytes(StandardCharsets.US_ASCII)) {
			socket.getOutputStream().write(letter);
			if (this.mood == Mood.STUTTERING) {
				socket.getOutputStream().flush();
				Thread.yield();
			}
		}
	}

	@Override
	public void close() {
		try {
			this.server.close();
			for (Socket socket : this.open) {
				socket.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
