package org.article12.core.web;

import java.io.IOException;
import java.util.List;

import org.article12.PortalTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a visitor writes about host, scheme and origin changes nothing: no link, no
 * redirect, no cookie, and not for whom attempts count.
 */
@PortalTest
class ForwardedHeadersTests {

	private static final List<String> LIES = List.of("X-Forwarded-Host: evil.example\r\n",
			"X-Forwarded-Proto: https\r\nX-Forwarded-Port: 444\r\n",
			"Forwarded: for=192.0.2.7;host=evil.example;proto=https\r\n", "X-Forwarded-Prefix: //evil.example\r\n",
			"X-Original-URL: /triage\r\nX-Rewrite-URL: /triage\r\n", "X-Forwarded-For: 203.0.113.77\r\n");

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aForwardedHeaderOfAnybodyChangesNoPage() throws IOException {
		for (String address : List.of("/", "/api", "/v3/api-docs", "/sign-in", "/account", "/no-such-page")) {
			String plain = varying(get(address, "localhost", ""));
			for (String lie : LIES) {
				assertThat(varying(get(address, "localhost", lie))).as(address + " " + lie).isEqualTo(plain);
			}
		}
	}

	@Test
	void aFalseHostIsNeverSaidAgain() throws IOException {
		for (String address : List.of("/", "/api", "/v3/api-docs", "/sign-in", "/account", "/no-such-page",
				"/sign-in/forgotten")) {
			String answer = get(address, "evil.example:81", "X-Forwarded-Host: evil.example\r\n");
			assertThat(answer).as(address).doesNotContain("evil.example");
		}
		assertThat(get("/account", "evil.example", "")).containsPattern("(?m)^Location: /sign-in\\r?$");
	}

	@Test
	void attemptsCountForWhoSentThemWhateverTheHeaderSays() throws IOException {
		for (int sent = 0; sent < 3; sent++) {
			RawRequest.send(this.port,
					RawRequest.of("POST /contact",
							"X-Forwarded-For: 198.18.77.%d\r\nContent-Type: application/x-www-form-urlencoded\r\n"
								.formatted(sent),
							"name=Awa&email=awa%40ministry.example&words=Forwarded"));
		}
		assertThat(this.jdbc.sql("select count(*) from sign_in_throttle where id like '%198.18.77.%'")
			.query(Long.class)
			.single()).isZero();
		assertThat(this.jdbc.sql("select count(*) from sign_in_throttle where id = 'message:127.0.0.1'")
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	private String get(String address, String host, String headers) throws IOException {
		return RawRequest.send(this.port,
				"GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n%s\r\n".formatted(address, host, headers));
	}

	/** The answer without what differs each time. */
	private static String varying(String answer) {
		return answer.replaceAll("(?m)^Date: .*$", "")
			.replaceAll("Expires=[^;]*", "")
			.replaceAll("ARTICLE12-[A-Z]+=[^;]*", "")
			.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
	}

}
