package org.article12.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One connection that is kept, and as little HTTP as is needed: the client shares the
 * processors with what it measures, so that it must cost next to nothing.
 */
class Wire implements Closeable {

	/** Longer than any page may take, so that a run always ends. */
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	/** Servers close what was not used for a while; this is shorter. */
	private static final Duration IDLE = Duration.ofSeconds(5);

	private final URI server;

	private Socket socket;

	private CountedInput input;

	private long lastUsed;

	Wire(URI server) {
		this.server = server;
	}

	/** Sends one request and reads the whole answer. */
	Answer exchange(String method, String address, List<String> headers, byte[] body) throws IOException {
		StringBuilder head = new StringBuilder(512).append(method).append(' ').append(address).append(" HTTP/1.1\r\n");
		head.append("Host: ").append(this.server.getAuthority()).append("\r\n");
		headers.forEach((header) -> head.append(header).append("\r\n"));
		if (method.equals("POST")) {
			head.append("Content-Length: ").append(body.length).append("\r\n");
		}
		byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
		byte[] whole = new byte[start.length + body.length];
		System.arraycopy(start, 0, whole, 0, start.length);
		System.arraycopy(body, 0, whole, start.length, body.length);
		connect();
		long sent = System.nanoTime();
		this.socket.getOutputStream().write(whole);
		return read(sent);
	}

	private void connect() throws IOException {
		if (System.nanoTime() - this.lastUsed > IDLE.toNanos()) {
			close();
		}
		if (this.socket != null) {
			return;
		}
		this.socket = new Socket();
		this.socket.setTcpNoDelay(true);
		this.socket.setSoTimeout((int) PATIENCE.toMillis());
		this.socket.connect(new InetSocketAddress(this.server.getHost(), this.server.getPort()),
				(int) PATIENCE.toMillis());
		this.input = new CountedInput(this.socket.getInputStream());
	}

	private Answer read(long sent) throws IOException {
		this.input.count = 0;
		String line = this.input.line();
		long firstByte = System.nanoTime() - sent;
		int status = Integer.parseInt(line.substring(9, 12));
		Map<String, List<String>> headers = new HashMap<>();
		while (!(line = this.input.line()).isEmpty()) {
			int colon = line.indexOf(':');
			headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), (name) -> new ArrayList<>(1))
				.add(line.substring(colon + 1).strip());
		}
		byte[] body = body(headers);
		this.lastUsed = System.nanoTime();
		Answer answer = new Answer(status, headers, body, this.input.count, firstByte);
		if (answer.header("connection").equals("close")) {
			close();
		}
		return answer;
	}

	private byte[] body(Map<String, List<String>> headers) throws IOException {
		if (headers.containsKey("content-length")) {
			return this.input.bytes(Integer.parseInt(headers.get("content-length").getFirst()));
		}
		ByteArrayOutputStream body = new ByteArrayOutputStream(16384);
		if (headers.containsKey("transfer-encoding")) {
			int size;
			while ((size = Integer.parseInt(this.input.line(), 16)) > 0) {
				body.write(this.input.bytes(size));
				this.input.line();
			}
			this.input.line();
		}
		return body.toByteArray();
	}

	@Override
	public void close() throws IOException {
		if (this.socket != null) {
			this.socket.close();
			this.socket = null;
		}
	}

	private static class CountedInput {

		private final InputStream in;

		private long count;

		CountedInput(InputStream in) {
			this.in = new BufferedInputStream(in, 32768);
		}

		private String line() throws IOException {
			StringBuilder line = new StringBuilder(80);
			int read;
			while ((read = this.in.read()) != '\n') {
				if (read < 0) {
					throw new EOFException("The server closed the connection.");
				}
				line.append((char) read);
				this.count++;
			}
			this.count++;
			line.setLength(line.length() - 1);
			return line.toString();
		}

		private byte[] bytes(int length) throws IOException {
			byte[] bytes = this.in.readNBytes(length);
			if (bytes.length < length) {
				throw new EOFException("The server closed the connection.");
			}
			this.count += length;
			return bytes;
		}

	}

}
