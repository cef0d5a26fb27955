package org.article12.core.web;

import java.util.List;
import java.util.UUID;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.RequestDispatcher;
import org.article12.TestOrder;
import org.article12.core.NotReadyYet;
import org.article12.core.NotVisible;
import org.article12.core.Refusal;
import org.article12.core.Refused;
import org.article12.core.web.StaleForm.Change;
import org.article12.words.Said;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Every failure is a page of the portal that says what to do next. */
@SpringJUnitWebConfig
@ResourceLock("the log")
@Order(TestOrder.STOPS_ALL_OTHERS)
class ErrorPagesTests {

	@Autowired
	private WebApplicationContext context;

	private MockMvcTester mvc;

	@BeforeEach
	void startWeb() {
		this.mvc = MockMvcTester.from(this.context);
	}

	@Test
	void whatIsNotVisibleIsNotFound() {
		assertThat(get("/fail/not-visible")).hasStatus(404)
			.bodyText()
			.contains(Said.the("core.error.NOT_FOUND.title"), "href=\"/help\"", "<main id=\"main\">");
	}

	@Test
	void aRefusalSaysWhyAndLeadsBack() {
		assertThat(this.mvc.get()
			.uri("/fail/refused")
			.header("Host", "portal.example")
			.header("Referer", "https://portal.example/requests/SEN-2026-0007")
			.exchange()).hasStatus(422)
			.bodyText()
			.contains("The trial says no to 3 things.", "href=\"/requests/SEN-2026-0007\"");
	}

	@Test
	void noStrangerIsLinkedAsTheWayBack() {
		assertThat(this.mvc.get()
			.uri("/fail/refused")
			.header("Host", "portal.example")
			.header("Referer", "https://stranger.example/snare")
			.exchange()).bodyText().doesNotContain("stranger", "snare");
	}

	@Test
	void aStaleFormShowsWhatChangedAndWhatWasTyped() {
		assertThat(this.mvc.get().uri("/fail/stale").param("reason", "My long words").exchange()).hasStatus(409)
			.bodyText()
			.contains("SEN-2026-0007", "Awa Diop", "sent the offers", "22 November 2026", "My long words",
					"href=\"/triage/SEN-2026-0007\"");
	}

	@Test
	void whoIsOvertakenInTheDatabaseGetsTheTypedWordsBackWithoutSecrets() {
		assertThat(this.mvc.post()
			.uri("/fail/overtaken")
			.param("words", "Typed at length")
			.param("passphrase", "never show this")
			.param("_csrf", "token of mine")
			.exchange()).hasStatus(409)
			.bodyText()
			.contains("Typed at length")
			.doesNotContain("never show this", "token of mine");
	}

	@Test
	void whatNobodyForesawGetsAnIncidentNumberThatStandsInTheLog() {
		ListAppender<ILoggingEvent> log = new ListAppender<>();
		Logger logger = (Logger) LoggerFactory.getLogger(ErrorAnswers.class);
		log.start();
		logger.addAppender(log);
		try {
			MvcTestResult result = get("/fail/unexpected");
			ILoggingEvent entry = log.list.getFirst();
			String incident = String.valueOf(entry.getArgumentArray()[0]);
			assertThat(entry.getLevel()).isEqualTo(Level.ERROR);
			assertThat(entry.getThrowableProxy().getMessage()).isEqualTo("a secret of the machine");
			assertThat(incident).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
			assertThat(result).hasStatus(500).bodyText().contains(incident).doesNotContain("a secret of the machine");
		}
		finally {
			logger.detachAppender(log);
		}
	}

	@Test
	void aPageThatIsNotReadyComesByItselfWithinTheTimeThatItNames() throws Exception {
		MvcTestResult page = get("/fail/not-ready");
		assertThat(page).hasStatus(503);
		assertThat(page.getResponse().getHeader("Refresh")).isNotNull()
			.isEqualTo(page.getResponse().getHeader("Retry-After"));
		assertThat(page.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
		Document shown = Jsoup.parse(page.getResponse().getContentAsString());
		assertThat(shown.select("h1").text()).isEqualTo(Said.the("core.comes.title"));
		assertThat(shown.select("main [role=status]").text()).isEqualTo(Said.the("core.comes"));
	}

	@Test
	void aFileAFormAndAProgramDoNot() {
		for (MvcTestResult other : List.of(get("/fail/not-ready.csv"), get("/api/fail/not-ready"),
				this.mvc.post().uri("/fail/not-ready").exchange())) {
			assertThat(other).hasStatus(503);
			assertThat(other.getResponse().getHeader("Retry-After")).isEqualTo("60");
			assertThat(other.getResponse().getHeader("Refresh")).isNull();
		}
		assertThat(get("/fail/not-ready.csv")).bodyText().contains(Said.the("core.error.BUSY.next"));
	}

	@Test
	void aMistypedAddressIsNotFoundAndAMistypedParameterIsUnreadable() {
		assertThat(get("/fail/record/abc")).hasStatus(404);
		assertThat(get("/fail/page?page=abc")).hasStatus(400)
			.bodyText()
			.contains(Said.the("core.error.UNREADABLE.title"));
		assertThat(get("/fail/page")).hasStatus(400);
	}

	@Test
	void aMethodThatAnAddressDoesNotHaveIsToldSo() {
		assertThat(this.mvc.post().uri("/fail/refused").exchange()).hasStatus(405)
			.bodyText()
			.contains(Said.the("core.error.NOT_FOUND.title"));
	}

	@Test
	void programsAreAnsweredInJson() {
		assertThat(get("/api/fail/not-visible")).hasStatus(404)
			.hasContentType("application/problem+json")
			.bodyJson()
			.extractingPath("$.title")
			.isEqualTo(Said.the("core.error.NOT_FOUND.title"));
		assertThat(get("/api/fail/unexpected")).hasStatus(500)
			.hasContentType("application/problem+json")
			.bodyText()
			.contains("incident")
			.doesNotContain("secret");
		assertThat(get("/api/fail/page")).hasStatus(400).hasContentType("application/problem+json");
	}

	@Test
	void whatFailsBeforeAHandlerLooksTheSame() {
		assertThat(this.mvc.get()
			.uri("/error")
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403)
			.requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/requests")
			.exchange()).hasStatus(403).bodyText().contains(Said.the("core.error.FORM_TOO_OLD.title"));
		assertThat(this.mvc.get()
			.uri("/error")
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404)
			.requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/api/v1/nothing")
			.exchange()).hasStatus(404).hasContentType("application/problem+json");
		assertThat(get("/error")).hasStatus(404);
	}

	@Test
	void aPageThatFailsHalfWayWithAFormInHandLooksTheSame() {
		assertThat(this.mvc.get()
			.uri("/error")
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
			.requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/requests")
			.requestAttr("form", "of the page that failed")
			.exchange()).hasStatus(500).bodyText().contains("<main id=\"main\">");
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).exchange();
	}

	@Configuration
	@Import({ PageRendering.class, FailingController.class })
	static class Trial {

	}

	/** A reason with words of its own. */
	enum TrialRefusal implements Refusal {

		TRIAL

	}

	@Controller
	static class FailingController {

		@GetMapping({ "/fail/not-visible", "/api/fail/not-visible" })
		String notVisible() {
			throw new NotVisible("a request of another Party");
		}

		@GetMapping("/fail/refused")
		String refused() {
			throw new Refused(TrialRefusal.TRIAL, 3);
		}

		@GetMapping("/fail/stale")
		String stale() {
			throw new StaleForm(StaleForm.Why.MOVED, "SEN-2026-0007", "/triage/SEN-2026-0007",
					List.of(new Change("Awa Diop", "22 November 2026", "sent the offers")));
		}

		@PostMapping("/fail/overtaken")
		String overtaken() {
			throw new ObjectOptimisticLockingFailureException("request", 1);
		}

		@GetMapping({ "/fail/unexpected", "/api/fail/unexpected" })
		String unexpected() {
			throw new IllegalStateException("a secret of the machine");
		}

		@RequestMapping({ "/fail/not-ready", "/fail/not-ready.csv", "/api/fail/not-ready" })
		String notReady() {
			throw new NotReadyYet("so much is still to be read");
		}

		@GetMapping("/fail/record/{id}")
		@ResponseBody
		String one(@PathVariable UUID id) {
			return id.toString();
		}

		@GetMapping({ "/fail/page", "/api/fail/page" })
		@ResponseBody
		String page(@RequestParam int page) {
			return Integer.toString(page);
		}

	}

}
