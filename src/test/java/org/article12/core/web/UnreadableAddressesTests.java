package org.article12.core.web;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.article12.PortalTest;
import org.article12.words.Said;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Addresses that the container cannot even read. */
@PortalTest
class UnreadableAddressesTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/%00", "/requests/%00", "/centres/SCRC-SN%00", "/%zz" })
	void getThePortalsPage(String address) throws IOException {
		String answer = ask(address);
		assertThat(answer).startsWith("HTTP/1.1 400 ")
			.contains("id=\"main\"", Said.the("core.error.UNREADABLE.title"))
			.doesNotContain("Apache Tomcat", "<h1>HTTP Status");
	}

	private String ask(String address) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(10_000);
			socket.getOutputStream()
				.write(("GET " + address + " HTTP/1.1\r\nHost: localhost:" + this.port
						+ "\r\nAccept: text/html\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
