package org.article12.browser;

import java.util.List;

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
	void whatNeedNotStandOutSaysNothingOfWhatMust() {
		assertThat(ask("<label class='faint'>Name <input disabled></label>")).isEmpty();
		assertThat(ask("<p class='faint'>Too faint</p>")).singleElement(STRING).contains("color-contrast", "Too faint");
	}

	@Test
	void whatWasTooFaintOnceIsFoundAgain() {
		assertThat(ask("<p class='faint'>Too faint</p>")).hasSize(1);
		assertThat(ask("<p class='faint'>Faint again</p>")).singleElement(STRING).contains("Faint again");
	}

	private List<String> ask(String body) {
		Window window = running.window("http://localhost");
		window.show(PAGE.formatted(body));
		return Axe.ask(window);
	}

}
