package org.article12.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The inspection finds what it is there for, on a page that does everything wrong. */
class PageInspectionTests {

	private static final String BAD_PAGE = """
			<!DOCTYPE html>
			<html><head><title>Bad</title><link rel="stylesheet" href="/glides.css"></head><body><main><h1>Bad</h1>
			<img src="/picture.png"><a href="/x"></a><p id="a">One</p><p id="a">Two</p>
			<p style="color: silver">Styled</p><table><tr><td>WideWideWideWideWideWideWideWideWideWideWideWideWideWideWideWideWideWideWideWideWideWide</td></tr></table>
			<textarea aria-label="Uncounted"></textarea><script src="http://another-host.invalid/x.js"></script>
			<p>%s</p></main></body></html>
			""";

	@Test
	void aBadPageIsFoundBad() throws IOException {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", PageInspectionTests::answer);
		server.start();
		try (RunningBrowser running = RunningBrowser.start()) {
			Portal portal = new Portal(running, "http://localhost:" + server.getAddress().getPort(), "PageInspection");
			portal.visitor().opens("/");
			assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> portal.findings().report(null))
				.satisfies((report) -> assertThat(report.getMessage()).contains("The portal failed: status 500",
						"Accessibility: image-alt", "Accessibility: link-name", "HTML error: Duplicate ID",
						"does not count what is typed", "Console: Applying inline style violates",
						"Asks another host: http://another-host.invalid/x.js", "Weight: a first view takes",
						"Weight: a repeat view takes", "Scrolls sideways at 360 px",
						"Glides where it is to stand at once"));
		}
		finally {
			server.stop(0);
		}
	}

	private static void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			boolean style = exchange.getRequestURI().getPath().endsWith(".css");
			byte[] page = (style ? ":root { scroll-behavior: smooth }" : BAD_PAGE.formatted("weight ".repeat(20_000)))
				.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().add("Content-Type", style ? "text/css" : "text/html; charset=utf-8");
			exchange.getResponseHeaders().add("Content-Security-Policy", "default-src 'self'");
			exchange.sendResponseHeaders(style ? 200 : 500, page.length);
			exchange.getResponseBody().write(page);
		}
	}

}
