package org.article12.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

/** What was weighed once stays weighed for what looks the same, and for nothing else. */
class AxeTests {

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="en"><head><title>Words</title><style>
				body { background: white; color: #123 }
				.faint { color: #bbb }
				.dark { background: #234 }
				.over { position: relative }
				.moved { position: relative; top: -3em }
				.band { height: 4em }
				.ground { background: white }
				.faded { opacity: .3 }
			</style></head><body><main><h1>Words</h1>%s</main></body></html>
			""";

	@SuppressWarnings("NullAway.Init")
	private static RunningBrowser running;

	@BeforeAll
	static void start() {
		running = RunningBrowser.start();
	}

	@AfterAll
	static void stop() {
		running.close();
	}

	@Test
	void wordsOnAnotherGroundAreWeighedAgain() {
		assertThat(ask("<p>Stands out</p>")).isEmpty();
		assertThat(ask("<section class='dark'><p>Drowns</p></section>")).singleElement(STRING)
			.contains("color-contrast", "Drowns");
		assertThat(ask("<section class='over'><p class='dark'>Drowns by itself</p></section>")).singleElement(STRING)
			.contains("color-contrast", "Drowns by itself");
	}

	@Test
	void wordsThatWereMovedAreWeighedWhereTheyStand() {
		assertThat(ask("<p>Stands out</p><section class='over'><p>Stands out there</p></section>")).isEmpty();
		assertThat(ask("<section class='dark band'></section><p class='moved'>Drowns</p>")).singleElement(STRING)
			.contains("color-contrast", "Drowns");
	}

	@Test
	void wordsThatShineThroughAreNotThoseOnTheirOwnGround() {
		assertThat(ask("<p class='ground'>Stands out</p>")).isEmpty();
		assertThat(ask("<section class='faded'><p class='ground'>Fades</p></section>")).singleElement(STRING)
			.contains("color-contrast", "Fades");
	}

	@Test
	void whatNeedNotStandOutSaysNothingOfWhatMust() {
		assertThat(ask("<label class='faint'>Name <input disabled></label>")).isEmpty();
		assertThat(ask("<p class='faint'>Too faint</p>")).singleElement(STRING).contains("color-contrast", "Too faint");
	}

	@Test
	void whatWasTooFaintOnceIsFoundAgain() {
		assertThat(ask("<p class='faint'>Too faint</p>")).hasSize(1);
		assertThat(ask("<p class='faint'>Faint again</p>")).singleElement(STRING).contains("Faint again");
	}

	/** Whoever comes to a portal meets axe-core once; its pages find it kept. */
	@Test
	void aWindowKeepsTheScriptForThePagesOfAPlace() throws IOException {
		HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", AxeTests::answer);
		server.start();
		try {
			String address = "http://localhost:" + server.getAddress().getPort();
			Window window = running.window(address);
			for (String page : List.of("/Once", "/Twice")) {
				window.page().navigate(page);
				assertThat(Axe.ask(window)).singleElement(STRING).contains("color-contrast", page);
			}
			assertThat(window.run("Object.keys(sessionStorage).join()").getAsString()).isEqualTo("axe-core");
		}
		finally {
			server.stop(0);
		}
	}

	/** No page may run what is kept as words; the inspection may. */
	private static void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			byte[] page = PAGE.formatted("<p class='faint'>%s</p>".formatted(exchange.getRequestURI().getPath()))
				.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
			exchange.getResponseHeaders()
				.add("Content-Security-Policy", "default-src 'self'; style-src 'unsafe-inline'");
			exchange.sendResponseHeaders(200, page.length);
			exchange.getResponseBody().write(page);
		}
	}

	private List<String> ask(String body) {
		Window window = running.window("http://localhost");
		window.show(PAGE.formatted(body));
		return Axe.ask(window);
	}

}
