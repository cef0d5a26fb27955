package org.article12.core.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.article12.PortalTest;
import org.article12.TestOrder;
import org.article12.triage.BulkActs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What cannot be read is answered with 400 by the portal itself, whichever address and
 * verb it is for, and fills no log.
 */
@Order(TestOrder.STOPS_ALL_OTHERS)
@PortalTest
@Isolated("hears all that is written to the log")
class UnreadableRequestsTests {

	private static final List<String> ADDRESSES = List.of("/", "/eligibility", "/no-such-page", "/sign-in",
			"/welcome/x", "/calendar/x.ics", "/requests", "/triage/SEN-2026-0001", "/documents/x", "/assets/portal.css",
			"/actuator/health", "/v3/api-docs", "/api/v1/parties", "/api/v1/routing", "/error");

	private static final List<String> QUERIES = List.of("q=%ff", "%ff%0aFAKE=1&q=%ff", "q=%", "q=%4", "q=%zz",
			"q=%u0041", "q=%C0%80", "q=%ED%A0%80", "q=%F5%80%80%80", "q=%80", "page=1&q=%E2%82");

	private final ListAppender<ILoggingEvent> log = new ListAppender<>();

	@LocalServerPort
	private int port;

	@BeforeEach
	void listen() {
		this.log.start();
		root().addAppender(this.log);
	}

	@AfterEach
	void listenNoLonger() {
		root().detachAppender(this.log);
	}

	@Test
	void aQueryThatIsNotPercentEncodedUtf8() throws IOException {
		for (String address : ADDRESSES) {
			for (String query : QUERIES) {
				assertRefused("GET " + address + "?" + query, "", "");
			}
		}
		assertThatNothingIsLogged();
	}

	@Test
	void whateverTheVerb() throws IOException {
		for (String verb : List.of("POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "FOO")) {
			assertRefused(verb + " /eligibility?q=%ff", "", "");
			assertRefused(verb + " /api/v1/routing?party=%ff", "", "");
		}
		for (String verb : List.of("TRACE", "CONNECT", "FOO", "get")) {
			assertThat(RawRequest.send(this.port, RawRequest.of(verb + " /eligibility", "", ""))).as(verb)
				.matches("(?s)HTTP/1.1 (400|405|501) .*")
				.contains("Content-Security-Policy", "id=\"main\"");
		}
		assertThatNothingIsLogged();
	}

	@Test
	void asManyFieldsAsTheLargestFormHasAreRead() throws IOException {
		String fields = "x&".repeat(2 * BulkActs.MOST + 20);
		assertThat(RawRequest.send(this.port, RawRequest.of("GET /eligibility?" + fields, "", "")))
			.startsWith("HTTP/1.1 200 ");
	}

	@Test
	void aVerbThatIsNoToken() throws IOException {
		for (String verb : List.of("G(T", "GE\"T", "GET,POST", "{", "\u00ff", "G\0T")) {
			assertRefused(verb + " /eligibility", "", "");
			assertRefused(verb + " /api/v1/areas", "", "");
		}
		assertThatNothingIsLogged();
	}

	@Test
	void aVerbThatAPublicAddressDoesNotHave() throws IOException {
		for (String address : List.of("/", "/eligibility", "/help", "/sign-in/forgotten", "/contact", "/sign-in",
				"/assets/portal.css", "/actuator/health", "/api/v1/areas", "/calendar/x.ics", "/welcome/x")) {
			for (String verb : List.of("PUT", "PATCH", "DELETE")) {
				assertThat(RawRequest.send(this.port, RawRequest.of(verb + " " + address, "", "")))
					.as(verb + " " + address)
					.startsWith("HTTP/1.1 405 ")
					.containsPattern("(?m)^Allow: GET, HEAD(, POST)?\\r?$")
					.containsAnyOf("id=\"main\"", "application/problem+json");
			}
		}
		assertThat(RawRequest.send(this.port, RawRequest.of("POST /help", "", ""))).startsWith("HTTP/1.1 405 ");
		assertThat(RawRequest.send(this.port, RawRequest.of("DELETE /requests", "", ""))).as("nobody is told of it")
			.doesNotContain("Allow:");
		assertThatNothingIsLogged();
	}

	@Test
	void aPathThatCannotBeRead() throws IOException {
		for (String path : List.of("/%00", "/requests/%00", "/%zz", "/%ff", "/centres/%C3%28", "/accounts/%ff",
				"/documents/%80", "/calendar/%ff.ics", "/assets/%ff", "/%2e%2e/x", "/a%2Fb", "/a;b=c", "/api/%zz",
				"/api/v1/%ff", "/<x>", "/a\\b", "/?q=|", "/?q=\u00ff")) {
			assertRefused("GET " + path, "", "");
		}
		assertThatNothingIsLogged();
	}

	@Test
	void aFormThatCannotBeRead() throws IOException {
		String form = "Content-Type: application/x-www-form-urlencoded\r\n";
		String parts = "Content-Type: multipart/form-data";
		for (String address : List.of("/sign-in", "/sign-out", "/requests", "/welcome/x", "/triage/plan",
				"/assignments/x/acceptance", "/no-such-page", "/api/v1/parties")) {
			for (String body : List.of("q=%ff", "%ff=%zz", "q=%", "a=1&q=%C0%80")) {
				assertRefused("POST " + address, form, body);
			}
			for (String broken : List.of(parts + "\r\n", parts + "; boundary=\r\n", parts + "; boundary=x\r\n",
					parts + "; boundary=" + "x".repeat(3000) + "\r\n", "Content-Type: ;;;\r\n",
					"Content-Type: \u00ff/\u00fe\r\n",
					"Content-Type: application/x-www-form-urlencoded;charset=FOO\r\n",
					"Content-Type: application/json\r\n")) {
				String answer = RawRequest.send(this.port, RawRequest.of("POST " + address, broken, "a=b"));
				assertThat(answer).as(address + " " + broken)
					.matches("(?s)HTTP/1.1 (400|403|405|415) .*")
					.contains("Content-Security-Policy")
					.containsAnyOf("id=\"main\"", "application/problem+json");
			}
		}
		assertThatNothingIsLogged();
	}

	@Test
	void headersThatCannotBeRead() throws IOException {
		for (String header : List.of("X: " + "a".repeat(20_000), "X\0: a", "X: a\0b", "no colon", "Content-Length: abc",
				"Content-Length: -1", "Host: second", "Cookie: " + "a=b; ".repeat(4000))) {
			assertRefused("GET /eligibility", header + "\r\n", "");
		}
		for (String host : List.of("", "Host: a b\r\n", "Host: \u00ff\r\n", "Host: a:b\r\n")) {
			String answer = RawRequest.send(this.port,
					"GET /eligibility HTTP/1.1\r\nConnection: close\r\n" + host + "\r\n");
			assertThat(answer).as(host).startsWith("HTTP/1.1 400 ").contains("Content-Security-Policy", "id=\"main\"");
		}
		assertThatNothingIsLogged();
	}

	@Test
	void aMalformedCookieIsNoCookie() throws IOException {
		List<String> answers = new ArrayList<>();
		for (String cookie : List.of("ARTICLE12=AAAA", "ARTICLE12=AAAAAAAA", "ARTICLE12=////", "ARTICLE12=%00",
				"ARTICLE12=\u00ff\u0001", "ARTICLE12=\"x", "ARTICLE12=" + "A".repeat(7000), "ARTICLE12=",
				"ARTICLE12=a; ARTICLE12=AAAA", "=;;=\u007f", "$Version=1; ARTICLE12=AAAA; $Path=/",
				"__Host-ARTICLE12=AAAA", "JSESSIONID=AAAA; SESSION=AAAA", "_csrf=AAAA; ARTICLE12-FORM=AAAA",
				"ARTICLE12-BACK=AAAA; ARTICLE12-BROWSER=AAAA; ARTICLE12-NOTE=AAAA")) {
			for (String address : List.of("/eligibility", "/sign-in", "/api/v1/areas", "/assets/portal.css")) {
				String answer = RawRequest.send(this.port,
						RawRequest.of("GET " + address, "Cookie: " + cookie + "\r\n", ""));
				assertThat(answer).as(address + " " + cookie).matches("(?s)HTTP/1.1 [24]0[04].*");
				answers.add(answer.substring(0, 12));
			}
			assertThat(RawRequest.send(this.port, RawRequest.of("GET /requests", "Cookie: " + cookie + "\r\n", "")))
				.as(cookie)
				.matches("(?s)HTTP/1.1 (302|400) .*");
		}
		assertThat(answers).as("what is no session").contains("HTTP/1.1 200");
		assertThatNothingIsLogged();
	}

	private void assertRefused(String line, String headers, String body) throws IOException {
		String answer = RawRequest.send(this.port, RawRequest.of(line, headers, body));
		assertThat(answer).as(line + " " + headers + body)
			.startsWith("HTTP/1.1 400 ")
			.contains("Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff")
			.containsAnyOf("id=\"main\"", "application/problem+json")
			.doesNotContain("Apache Tomcat", "<h1>HTTP Status", "FAKE");
	}

	private void assertThatNothingIsLogged() {
		assertThat(this.log.list).filteredOn((line) -> line.getLevel().isGreaterOrEqual(Level.WARN))
			.extracting(ILoggingEvent::getFormattedMessage)
			.isEmpty();
	}

	private static Logger root() {
		return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
	}

}
