package org.article12.core.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Sends bytes as no browser would, and reads the whole answer. */
final class RawRequest {

	private RawRequest() {
	}

	/** The answer to those bytes, each character of which is one byte. */
	static String send(int port, String bytes) throws IOException {
		try (Socket socket = new Socket("localhost", port)) {
			socket.setSoTimeout(20_000);
			socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
			return new String(read(socket.getInputStream()), StandardCharsets.UTF_8);
		}
	}

	/** A request of one line, with further headers and a body if need be. */
	static String of(String line, String headers, String body) {
		return line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers
				+ (body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n") + "\r\n" + body;
	}

	private static byte[] read(InputStream answer) throws IOException {
		try {
			return answer.readAllBytes();
		}
		catch (SocketException ex) {
			return new byte[0];
		}
	}

}
