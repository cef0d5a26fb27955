package org.article12.triage;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.article12.QueryCount;
import org.article12.RequestTest;
import org.article12.core.web.Notice;
import org.article12.core.Refused;
import org.article12.demonstration.DemonstrationClock;
import org.article12.requests.Act;
import org.article12.requests.DeclineCode;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.Requests;
import org.article12.requests.PartyVerbs;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What an officer sees of a request, and does to it. */
@RequestTest
class RequestPageTests {

	private final MockMvcTester mvc;

	private final ApplicationContext portal;

	private final Filed filed;

	private final Desk desk;

	@Autowired
	RequestPageTests(MockMvcTester mvc, ApplicationContext portal) {
		this.mvc = mvc;
		this.portal = portal;
		this.filed = new Filed(portal);
		this.desk = new Desk(mvc, Filed.OFFICER);
	}

	@Test
	void aDraftIsNotThere() {
		RequestReference draft = this.filed.draft("A draft that nobody sees");
		for (String noun : List.of("", "/clarification", "/refusal", "/offers", "/unserved")) {
			assertThat(this.desk.open(page(draft) + noun)).hasStatus(404);
		}
		assertThat(this.desk.send(page(draft) + "/taking")).hasStatus(404);
		assertThat(this.desk.send(page(draft) + "/eligibility", "seen", "0")).hasStatus(404);
		assertThat(this.desk.open("/triage/nonsense")).hasStatus(404);
	}

	@Test
	void thePageShowsAnswersChecksAndOnlyWhatIsPossible() {
		this.filed.submitted("Inventory of PCB transformers in the capital");
		RequestReference request = this.filed.submitted("PCB transformers: an inventory");
		assertThat(this.desk.read(page(request)))
			.contains("PCB transformers: an inventory", "Awa Ndiaye", "Senegal is eligible", "An activity in words",
					Said.the("triage.check.in-words"), "Inventory of PCB transformers in the capital",
					Said.the("triage.confirm"), Said.the("triage.ask"), Said.the("triage.decline"),
					Said.the("triage.take"))
			.doesNotContain(Said.the("triage.resume"), Said.the("offers.send"));
	}

	@Test
	void anOfficerTakesARequest() {
		RequestReference request = this.filed.submitted("A request to take");
		assertThat(this.desk.send(page(request) + "/taking")).hasRedirectedUrl(page(request));
		assertThat(this.filed.record(request).officerName()).isNotNull();
		assertThat(this.desk.read(page(request))).doesNotContain(Said.the("triage.take"));
		assertThat(new Desk(this.mvc, Filed.COLLEAGUE).read(page(request))).contains(Said.the("triage.take"));
	}

	@Test
	void whoHasTakenARequestDoesNotTakeItAgain() {
		RequestReference request = this.filed.submitted("A request to take twice");
		for (int press = 0; press < 2; press++) {
			assertThat(this.desk.send(page(request) + "/taking")).hasRedirectedUrl(page(request));
		}
		assertThat(this.filed.seen(request)).isEqualTo(2);
	}

	@Test
	void confirmedEligibilityLeadsToRouting() {
		RequestReference request = this.filed.submitted("A request to confirm");
		String seen = seen(request);
		assertThat(this.desk.send(page(request) + "/eligibility", "seen", seen, "press", Desk.press(request)))
			.hasRedirectedUrl(page(request));
		assertThat(this.filed.record(request).status()).isEqualTo(RequestStatus.ROUTING);
		int entries = this.filed.seen(request);
		assertThat(this.desk.send(page(request) + "/eligibility", "seen", seen, "press", Desk.press(request)))
			.as("a second press")
			.hasRedirectedUrl(page(request));
		assertThat(this.filed.seen(request)).isEqualTo(entries);
		assertThat(this.desk.read(page(request))).contains(Said.the("offers.send"))
			.doesNotContain(Said.the("triage.confirm"));
	}

	@Test
	void aQuestionNeedsWords() {
		RequestReference request = this.filed.submitted("A request to ask about");
		assertThat(this.desk.read(page(request) + "/clarification"))
			.contains(Said.the("triage.clarification.question"));
		assertThat(this.desk.send(page(request) + "/clarification", "seen", seen(request), "question", " "))
			.hasStatus(422)
			.bodyText()
			.contains(Said.the("triage.clarification.missing"));
		assertThat(this.desk.send(page(request) + "/clarification", "seen", seen(request), "question", "Where?"))
			.hasRedirectedUrl(page(request));
		assertThat(this.filed.record(request).status()).isEqualTo(RequestStatus.CLARIFICATION);
		assertThat(this.desk.read(page(request))).contains("Where?")
			.doesNotContain(Said.the("triage.confirm"), Said.the("triage.decline"), Said.the("triage.resume"));
		assertThat(this.desk.open(page(request) + "/clarification")).hasRedirectedUrl(page(request));
		assertThat(this.desk.open(page(request) + "/refusal")).hasRedirectedUrl(page(request));
	}

	@Test
	void afterAClarificationTheDifferenceIsShown() {
		RequestReference request = this.filed.submitted("A request to change");
		this.filed.screening()
			.askForClarification(this.filed.user(Filed.OFFICER), request, this.filed.seen(request), "Which title?",
					Set.of());
		var party = this.filed.user(Filed.SENEGAL);
		this.filed.save(party, request, Filed.answers("A request, changed").need());
		assertThat(this.desk.read(page(request))).doesNotContain("A request, changed");
		assertThat(this.portal.getBean(PartyVerbs.class)
			.answer(party, request, this.filed.seen(request), this.filed.stamp(request), "Done")).isEmpty();
		assertThat(this.desk.read(page(request))).contains(Said.the("triage.difference"), "A request to change",
				"A request, changed", Said.the("triage.confirm"));
	}

	@Test
	void anOverdueAnswerLetsTheSecretariatGoOn() {
		RequestReference resumed = this.filed.submitted("A request to resume");
		RequestReference declined = this.filed.submitted("A request without an answer");
		DemonstrationClock.at(Instant.now().minus(Duration.ofDays(60)),
				() -> List.of(resumed, declined)
					.forEach((request) -> this.filed.screening()
						.askForClarification(this.filed.user(Filed.OFFICER), request, this.filed.seen(request),
								"Still?", Set.of())));
		assertThat(this.desk.read(page(resumed))).contains(Said.the("triage.resume"), Said.the("triage.decline"));
		assertThat(this.desk.read("/triage?q=resume&overdue=true&turn=PARTY")).contains(resumed.value());
		assertThat(this.desk.read("/triage?q=resume&overdue=true&turn=SECRETARIAT"))
			.doesNotContain(page(resumed) + "\"");
		assertThat(this.desk.send(page(resumed) + "/screening", "seen", seen(resumed))).hasRedirectedUrl(page(resumed));
		assertThat(this.filed.record(resumed).status()).isEqualTo(RequestStatus.SUBMITTED);
		assertThat(this.desk.send(page(declined) + "/refusal", "seen", seen(declined), "code", "INCOMPLETE", "words",
				"No answer came"))
			.hasRedirectedUrl(page(declined));
		assertThat(this.filed.record(declined).status()).isEqualTo(RequestStatus.DECLINED);
	}

	@Test
	void aRefusalNeedsACodeAndWords() {
		RequestReference request = this.filed.submitted("A request to decline");
		assertThat(this.desk.send(page(request) + "/refusal", "seen", seen(request), "words", "kept as typed"))
			.hasStatus(422)
			.bodyText()
			.contains(Said.the("triage.refusal.code.missing"), "kept as typed");
		assertThat(this.desk.send(page(request) + "/refusal", "seen", seen(request), "code", "NONSENSE", "words", "x"))
			.hasStatus(422);
		assertThat(this.desk.send(page(request) + "/refusal", "seen", seen(request), "code", "INCOMPLETE"))
			.hasStatus(422)
			.bodyText()
			.contains(Said.the("triage.refusal.words.missing"));
		assertThat(this.desk.send(page(request) + "/refusal", "seen", seen(request), "code", "INCOMPLETE", "words",
				"See the other one"))
			.hasRedirectedUrl(page(request));
		assertThat(this.desk.read(page(request))).contains("See the other one")
			.doesNotContain(Said.the("triage.confirm"), Said.the("triage.take"));
	}

	@Test
	void aRefusalIsReadBeforeItIsSent() {
		RequestReference request = this.filed.submitted("A request to read before");
		assertThat(this.desk.read(page(request) + "/refusal")).doesNotContain("NOT_ELIGIBLE");
		for (String noun : List.of("/refusal", "/refusal/review")) {
			assertThat(
					this.desk.send(page(request) + noun, "seen", seen(request), "code", "NOT_ELIGIBLE", "words", "No"))
				.hasStatus(422)
				.bodyText()
				.contains(Said.the("triage.refusal.code.eligible", "Senegal"));
		}
		assertThat(this.desk.send(page(request) + "/refusal/review", "seen", seen(request), "code",
				"OUTSIDE_CONVENTION", "words", "Basel <covers> this"))
			.hasStatusOk()
			.bodyText()
			.contains(Said.partOf("triage.refusal.review.words"),
					Said.the("requests.declined.why", Said.the("requests.declined.OUTSIDE_CONVENTION")),
					"Basel &lt;covers&gt; this");
		assertThat(this.desk.send(page(request) + "/refusal/review", "seen", seen(request), "code",
				"OUTSIDE_CONVENTION", "words", "Basel covers this", "change", "true"))
			.hasStatusOk()
			.bodyText()
			.contains(Said.the("triage.refusal.code"), "Basel covers this");
		assertThat(this.desk.send(page(request) + "/refusal/review", "seen", seen(request), "words", "x"))
			.hasStatus(422);
		assertThat(this.filed.record(request).status()).isEqualTo(RequestStatus.SUBMITTED);
	}

	@Test
	void aDeclinedRequestIsOpenedAgainWithAReasonThatThePartyReads() {
		RequestReference request = this.filed.submitted("A request declined in error");
		this.desk.send(page(request) + "/refusal", "seen", seen(request), "code", "NOT_IN_PLAN", "words",
				"Not in the plan of 2006");
		for (String who : List.of(this.desk.read(page(request)),
				new Desk(this.mvc, Filed.SENEGAL).read("/requests/" + request))) {
			assertThat(who).contains(Said.the("requests.declined.why", Said.the("requests.declined.NOT_IN_PLAN")),
					"Not in the plan of 2006", Said.partOf("requests.declined.until"));
			assertThat(who.indexOf(Said.partOf("requests.declined.why"))).isLessThan(who.indexOf("<h2"));
		}
		assertThat(this.desk.read(page(request) + "/reopening")).contains(Said.the("triage.reopening.title"));
		assertThat(this.desk.send(page(request) + "/reopening", "seen", seen(request))).hasStatus(422);
		String seen = seen(request);
		for (int time = 0; time < 2; time++) {
			assertThat(this.desk.send(page(request) + "/reopening", "seen", seen, "press", Desk.press(request), "words",
					"It is in the update"))
				.hasRedirectedUrl(page(request));
		}
		assertThat(this.filed.record(request).status()).isEqualTo(RequestStatus.SUBMITTED);
		assertThat(this.filed.record(request).turns()).singleElement()
			.satisfies((turn) -> assertThat(turn.dueOn()).isNotNull());
		assertThat(new Desk(this.mvc, Filed.SENEGAL).read("/requests/" + request))
			.contains(Said.the("requests.act.REOPEN_REQUEST"), "It is in the update")
			.doesNotContain(Said.partOf("requests.declined.why"));
		assertThat(this.desk.open(page(request) + "/reopening")).hasRedirectedUrl(page(request));
		assertThat(this.desk.send(page(request) + "/reopening", "seen", seen(request), "words", "Again"))
			.hasStatus(422);
	}

	@Test
	void afterItsTimeADeclinedRequestStaysDeclined() {
		RequestReference request = this.filed.submitted("A request declined long ago");
		this.desk.send(page(request) + "/refusal", "seen", seen(request), "code", "OTHER", "words", "Final");
		DemonstrationClock.at(Instant.now().plus(60, ChronoUnit.DAYS), () -> {
			assertThat(this.filed.screening().possible(this.filed.record(request))).doesNotContain(Act.REOPEN_REQUEST);
			assertThat(this.portal.getBean(Requests.class).reopenUntil(this.filed.record(request))).isEmpty();
			assertThatExceptionOfType(Refused.class)
				.isThrownBy(() -> this.filed.screening()
					.reopenRequest(this.filed.user(Filed.OFFICER), request, this.filed.seen(request), "Too late"))
				.withMessage("REOPENING_OVER");
		});
		assertThat(this.filed.record(request).status()).isEqualTo(RequestStatus.DECLINED);
	}

	@Test
	void whoComesTooLateToOpenADeclinedRequestIsToldSo() {
		List<RequestReference> declined = new ArrayList<>();
		DemonstrationClock.at(Instant.now().minus(60, ChronoUnit.DAYS), () -> {
			RequestReference request = this.filed.submitted("A request declined two months ago");
			this.filed.screening()
				.decline(this.filed.user(Filed.OFFICER), request, this.filed.seen(request), DeclineCode.OTHER, "Final");
			declined.add(request);
		});
		assertThat(this.desk.open(page(declined.getFirst()) + "/reopening")).hasRedirectedUrl(page(declined.getFirst()))
			.flash()
			.containsEntry("notice", Notice.of("triage.reopening.late"));
	}

	@Test
	void aFormWithoutItsVersionChangesNothing() {
		RequestReference request = this.filed.submitted("A form without what was seen");
		assertThat(this.desk.send(page(request) + "/eligibility")).hasStatus(409);
		assertThat(this.desk.send(page(request) + "/clarification", "question", "Where?")).hasStatus(409);
		assertThat(this.desk.send(page(request) + "/refusal", "code", "OTHER", "words", "No")).hasStatus(409);
		assertThat(this.desk.send(page(request) + "/offers", "choice", "NIP=SCRC-SN")).hasStatus(409);
		assertThat(this.desk.send(page(request) + "/refusal", "seen", "abc")).hasStatus(400);
		assertThat(this.filed.record(request).status()).isEqualTo(RequestStatus.SUBMITTED);
	}

	@Test
	void aStaleFormIsToldWhatWasDone() {
		RequestReference request = this.filed.submitted("A stale request");
		String seen = seen(request);
		new Desk(this.mvc, Filed.COLLEAGUE).send(page(request) + "/eligibility", "seen", seen);
		assertThat(this.desk.send(page(request) + "/refusal", "seen", seen, "code", "OTHER", "words",
				"My long explanation"))
			.hasStatus(409)
			.bodyText()
			.contains("My long explanation", Said.the("requests.act.CONFIRM_ELIGIBILITY"));
		assertThat(this.filed.record(request).status()).isEqualTo(RequestStatus.ROUTING);
	}

	@Test
	void whatOnesOwnOtherWindowDidIsNotBlamedOnSomebodyElse() {
		RequestReference request = this.filed.submitted("Two windows of one officer");
		String seen = seen(request);
		this.desk.send(page(request) + "/eligibility", "seen", seen);
		assertThat(this.desk.send(page(request) + "/refusal", "seen", seen, "code", "OTHER", "words", "My words"))
			.hasStatus(409)
			.bodyText()
			.contains(Said.the("core.stale.OWN.title"), Said.the("requests.act.CONFIRM_ELIGIBILITY"), "My words")
			.doesNotContain(Said.the("core.stale.MOVED.title"));
	}

	@Test
	void ofTwoOfficersAtOnceOneWinsAndTheOtherIsTold() throws Exception {
		RequestReference request = this.filed.submitted("Two officers at once");
		String seen = seen(request);
		CyclicBarrier together = new CyclicBarrier(2);
		List<Future<Integer>> answers = new ArrayList<>();
		try (ExecutorService officers = Executors.newFixedThreadPool(2)) {
			answers.add(officers.submit(() -> {
				together.await();
				return this.desk.send(page(request) + "/eligibility", "seen", seen).getResponse().getStatus();
			}));
			answers.add(officers.submit(() -> {
				together.await();
				return new Desk(this.mvc, Filed.COLLEAGUE)
					.send(page(request) + "/refusal", "seen", seen, "code", "OTHER", "words", "No")
					.getResponse()
					.getStatus();
			}));
		}
		assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(302, 409);
		assertThat(this.filed.seen(request)).isEqualTo(Integer.parseInt(seen) + 1);
	}

	@Test
	void theNumberOfQueriesDoesNotGrowWithTheHistory() {
		RequestReference request = this.filed.letter("GHA", "Hexabromobiphenyl count", 1);
		int few = queriesOnceOpened(request);
		for (int at = 0; at < 4; at++) {
			this.filed.charge().take(this.filed.user((at % 2 == 0) ? Filed.OFFICER : Filed.COLLEAGUE), request);
			this.filed.letter("GHA", "Hexabromobiphenyl count", at);
		}
		assertThat(queriesOnceOpened(request)).isEqualTo(few);
	}

	/** Which requests are similar is looked for when a page is opened first. */
	private int queriesOnceOpened(RequestReference request) {
		this.desk.read(page(request));
		return QueryCount.of(() -> this.desk.read(page(request)));
	}

	@Test
	void theHistoryIsFoldedToWhatMovedTheRequestAndToWhatWasDoneLast() {
		RequestReference request = this.filed.submitted("A request with a history");
		for (String officer : List.of(Filed.OFFICER, Filed.COLLEAGUE, Filed.OFFICER)) {
			if (this.filed.record(request).officer() != null) {
				this.filed.charge().release(this.filed.user(officer), request, this.filed.seen(request));
			}
			this.filed.charge().take(this.filed.user(officer), request);
		}
		String page = this.desk.read(page(request));
		String folded = page.substring(0, page.indexOf(Said.the("requests.history.all", "6")));
		assertThat(folded).containsOnlyOnce(Said.the("requests.act.TAKE"));
		assertThat(page.substring(folded.length()).split(Said.the("requests.act.TAKE"), -1)).hasSize(4);
	}

	@Test
	void whatIsNeededStandsBeforeEverythingElseAndWhatWasNotAnsweredIsSaidOnce() {
		String page = this.desk.read(page(this.filed.submitted("A request to read")));
		assertThat(page)
			.containsSubsequence("A request to read", Said.the("triage.confirm"), "id=\"answers-need\"", "id=\"areas\"",
					Said.the("triage.decide"), Said.the("triage.confirm"), "id=\"checks\"", "id=\"answers-contact\"",
					"id=\"timeline\"")
			.containsOnlyOnce(Said.partOf("requests.answers.missing"));
	}

	private String seen(RequestReference request) {
		return Integer.toString(this.filed.seen(request));
	}

	private static String page(RequestReference request) {
		return "/triage/" + request;
	}

}
