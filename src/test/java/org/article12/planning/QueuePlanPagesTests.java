package org.article12.planning;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.article12.QueryCount;
import org.article12.RequestTest;
import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.Assignments;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.offers.Dispatch;
import org.article12.offers.Proposed;
import org.article12.offers.store.SentProposals;
import org.article12.requests.Act;
import org.article12.requests.AreaStatus;
import org.article12.requests.RequestReference;
import org.article12.routing.CentreFacts;
import org.article12.triage.Desk;
import org.article12.triage.Filed;
import org.article12.words.Said;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** One plan for all requests that wait, and offers sent from it in bulk. */
@RequestTest
class QueuePlanPagesTests {

	private static final AreaCode NIP = new AreaCode("NIP");

	private final MockMvcTester mvc;

	private final Filed filed;

	private final Desk desk;

	private final JdbcClient jdbc;

	private final Dispatch dispatch;

	private final Assignments assignments;

	private final SentProposals proposals;

	@Autowired
	QueuePlanPagesTests(MockMvcTester mvc, ApplicationContext portal, JdbcClient jdbc, Dispatch dispatch,
			Assignments assignments, SentProposals proposals) {
		this.mvc = mvc;
		this.filed = new Filed(portal);
		this.desk = new Desk(mvc, Filed.OFFICER);
		this.jdbc = jdbc;
		this.dispatch = dispatch;
		this.assignments = assignments;
		this.proposals = proposals;
	}

	@AfterEach
	void takeCapacitiesAway() {
		this.jdbc.sql("update centre set capacity = null where capacity is not null").update();
	}

	@Test
	void thePlanStandsBesideTheProposalsOneByOne() {
		RequestReference first = waiting("Plan shown", 1, "NIP");
		RequestReference second = waiting("Plan shown as well", 2, "NIP", "BAT_BEP");
		assertThat(this.desk.read("/triage")).contains(Said.the("triage.plan"));
		assertThat(this.desk.read("/triage/plan")).contains(Said.the("planning.title"),
				Said.partOf("planning.lead.same"), Said.the("planning.column.inTurn"),
				Said.the("planning.column.alone"), Said.the("planning.centres"), Said.the("planning.send", first),
				Said.the("planning.send", second), Said.the("planning.proof.BEST"));
	}

	@Test
	void whoComesFirstLeavesTheRoomToARequestThatOnlyThatCentreCanServe() {
		RequestReference first = waiting("Plan for the first", 1, "NIP");
		CentreCode own = own(first);
		CentreCode other = another(first, own);
		RequestReference second = waiting("Plan for the second", 2, "NIP");
		this.jdbc.sql("update centre set capacity = 0").update();
		assertThat(this.desk.read("/triage/plan")).as("no room anywhere").contains(Said.the("planning.send.nothing"));
		room(own, 1);
		assertThat(this.desk.read("/triage/plan")).contains(Said.partOf("planning.why.NO_ROOM"),
				Said.the("planning.open"));
		room(other, 1);
		send(List.of(first, second), List.of(choice(first, own), choice(second, other)), UUID.randomUUID());
		assertThat(centres(first)).containsExactly(own);
		assertThat(centres(second)).containsExactly(other);
	}

	@Test
	void eachRequestGetsItsOffersAsIfSentSingly() {
		RequestReference followed = waiting("Plan followed", 1, "NIP");
		RequestReference changed = waiting("Plan otherwise", 2, "NIP");
		CentreCode own = own(followed);
		CentreCode other = another(changed, own(changed));
		MvcTestResult sent = send(List.of(followed, changed), List.of(choice(followed, own), choice(changed, other)),
				UUID.randomUUID());
		assertThat(this.desk.read(address(sent))).contains(Said.the("planning.sent.lead", 2, 2), followed.value(),
				changed.value(), "Plan otherwise", "As tried in the test");
		assertThat(centres(followed)).containsExactly(own);
		assertThat(centres(changed)).containsExactly(other);
		for (RequestReference one : List.of(followed, changed)) {
			assertThat(this.filed.record(one).areas(AreaStatus.OPEN)).isEmpty();
			assertThat(this.filed.requests().history(this.filed.record(one).id(), this.filed.user(Filed.OFFICER)))
				.last()
				.satisfies((entry) -> assertThat(entry.act()).isEqualTo(Act.OFFER));
			assertThat(this.proposals.kept(this.filed.record(one).id())).hasSize(1);
			told(one);
		}
		assertThat(this.proposals.ownChoices(this.filed.record(followed).id())).isEmpty();
		assertThat(this.proposals.ownChoices(this.filed.record(changed).id())).singleElement().satisfies((choice) -> {
			assertThat(choice.reason()).isEqualTo("As tried in the test");
			assertThat(choice.changes())
				.containsExactly(new SentProposals.Change("NIP", own(changed, other), other.value()));
		});
	}

	@Test
	void whatIsNotTickedIsNotSent() {
		RequestReference ticked = waiting("Plan ticked", 1, "NIP");
		RequestReference left = waiting("Plan left out", 2, "NIP");
		send(List.of(ticked), List.of(choice(ticked, own(ticked)), choice(left, own(left))), UUID.randomUUID());
		assertThat(centres(ticked)).hasSize(1);
		assertThat(centres(left)).isEmpty();
	}

	@Test
	void allOrNoneAreTickedAndWhatIsTypedStays() {
		RequestReference first = waiting("Plan all ticked", 1, "NIP");
		RequestReference second = waiting("Plan none ticked", 2, "NIP");
		Map<String, List<String>> form = Map.of("send", List.of(second.value()), "choice",
				List.of(choice(first, own(first)), choice(second, own(second))), "reason", List.of("Typed so far"));
		assertThat(tick("all", form)).contains("Typed so far", "<details open")
			.containsPattern(box(first) + "[^>]* checked")
			.containsPattern(box(second) + "[^>]* checked");
		assertThat(tick("none", form)).contains("Typed so far", box(first), box(second))
			.doesNotContainPattern("name=\"send\"[^>]* checked");
		assertThat(centres(first)).isEmpty();
	}

	@Test
	void whatThePlanServesOtherwiseComesFirstAndTheOthersAreFolded() {
		RequestReference first = waiting("Plan as alone", 1, "NIP");
		CentreCode own = own(first);
		waiting("Plan otherwise than alone", 2, "NIP");
		this.jdbc.sql("update centre set capacity = 0").update();
		room(own, 1);
		String whole = this.desk.read("/triage/plan");
		String page = whole.substring(whole.indexOf("<main"));
		String shown = page.substring(0, page.indexOf("<details"));
		int otherwise = StringUtils.countOccurrencesOf(shown,
				"data-label=\"%s\"".formatted(Said.the("planning.column.single")));
		assertThat(otherwise).isPositive();
		assertThat(shown).contains(Said.the("planning.differ", otherwise), Said.partOf("planning.why.NO_ROOM"));
		assertThat(page).contains(first.value());
		assertThat(page.substring(shown.length()))
			.doesNotContain("data-label=\"%s\"".formatted(Said.the("planning.column.single")), "<details open");
	}

	private String tick(String what, Map<String, List<String>> form) {
		Map<String, List<String>> pressed = new HashMap<>(form);
		pressed.put("tick", List.of(what));
		MvcTestResult shown = this.desk.send("/triage/plan", pressed);
		assertThat(shown).hasStatus(200);
		return new String(shown.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static String box(RequestReference request) {
		return "value=\"" + request + "\"";
	}

	@Test
	void theButtonPressedTwiceSendsOnce() {
		RequestReference request = waiting("Plan pressed twice", 1, "NIP");
		String choice = choice(request, own(request));
		UUID press = UUID.randomUUID();
		MvcTestResult first = send(List.of(request), List.of(choice), press);
		int entries = this.filed.seen(request);
		assertThat(send(List.of(request), List.of(choice), press)).hasRedirectedUrl(address(first));
		assertThat(this.desk.read(address(first))).contains(Said.the("planning.sent.lead", 1, 1),
				Said.the("planning.sent.SENT"));
		MvcTestResult again = send(List.of(request), List.of(choice), UUID.randomUUID());
		assertThat(this.desk.read(address(again))).contains(Said.the("planning.sent.MOVED.note"));
		assertThat(this.filed.seen(request)).isEqualTo(entries);
		assertThat(centres(request)).hasSize(1);
	}

	@Test
	void aRequestThatMovedMeanwhileHoldsUpNoOther() {
		RequestReference moved = waiting("Plan moved", 1, "NIP");
		RequestReference still = waiting("Plan still", 2, "NIP");
		List<String> choices = List.of(choice(moved, own(moved)), choice(still, own(still)));
		this.filed.charge().take(this.filed.user(Filed.COLLEAGUE), moved);
		String outcome = this.desk.read(address(send(List.of(moved, still), choices, UUID.randomUUID())));
		assertThat(outcome).contains(Said.the("planning.sent.lead", 1, 2), Said.the("planning.sent.MOVED.note"));
		assertThat(centres(moved)).isEmpty();
		assertThat(centres(still)).hasSize(1);
	}

	@Test
	void aCentreThatFilledUpMeanwhileIsNotAskedBeyondItsCapacity() {
		RequestReference first = waiting("Plan for the last room", 1, "NIP");
		RequestReference second = waiting("Plan for no room", 2, "NIP");
		CentreCode centre = own(first);
		room(centre, 1);
		String outcome = this.desk.read(address(send(List.of(first, second),
				List.of(choice(first, centre), choice(second, centre)), UUID.randomUUID())));
		int capacity = this.jdbc.sql("select capacity from centre where code = ?")
			.param(centre.value())
			.query(Integer.class)
			.single();
		assertThat(outcome).contains(Said.the("planning.sent.lead", 1, 2),
				Said.the("refused.CENTRE_FULL", centre, capacity, capacity));
		assertThat(centres(first)).containsExactly(centre);
		assertThat(centres(second)).isEmpty();
	}

	@Test
	void twoPlansAtOnceDoNotBothTakeTheLastRoom() throws Exception {
		RequestReference first = waiting("Plan at once", 1, "NIP");
		RequestReference second = waiting("Plan at once as well", 2, "NIP");
		CentreCode centre = own(first);
		room(centre, 1);
		Map<RequestReference, String> choices = Map.of(first, choice(first, centre), second, choice(second, centre));
		CyclicBarrier together = new CyclicBarrier(2);
		try (ExecutorService officers = Executors.newFixedThreadPool(2)) {
			List<Future<MvcTestResult>> answers = new ArrayList<>(
					Stream.of(first, second).map((request) -> officers.submit(() -> {
						together.await();
						return send(List.of(request), List.of(choices.get(request)), UUID.randomUUID());
					})).toList());
			for (Future<MvcTestResult> answer : answers) {
				assertThat(answer.get()).hasStatus(302);
			}
		}
		assertThat(centres(first).size() + centres(second).size()).isEqualTo(1);
	}

	@Test
	void whatIsMissingIsSaidAndNothingIsLost() {
		RequestReference request = waiting("Plan incomplete", 1, "NIP");
		String choice = choice(request, own(request));
		assertThat(this.desk.send("/triage/plan", "choice", choice, "reason", "Typed already")).hasStatus(422)
			.bodyText()
			.contains(Said.the("planning.none-chosen"), "Typed already");
		assertThat(this.desk.send("/triage/plan", "choice", choice, "send", request.value(), "reason", " "))
			.hasStatus(422)
			.bodyText()
			.contains(Said.the("planning.reason.missing"));
		assertThat(this.desk.send("/triage/plan", "choice", choice + " nonsense", "send", request.value(), "reason",
				"Whatever"))
			.hasStatus(422);
		assertThat(
				this.desk.send("/triage/plan", "choice", choice, "send", request.value(), "reason", "x".repeat(3001)))
			.hasStatus(422);
		assertThat(centres(request)).isEmpty();
	}

	@Test
	void anAreaThatIsNotOpenAndACentreWithoutTheAreaAreRefused() {
		RequestReference request = waiting("Plan by hand", 1, "NIP");
		String version = request + " " + this.filed.seen(request) + " ";
		assertThat(this.desk
			.read(address(send(List.of(request), List.of(version + "BAT_BEP=" + own(request)), UUID.randomUUID()))))
			.contains(Said.the("planning.sent.lead", 0, 1), Said.the("planning.sent.MOVED"));
		assertThat(this.desk.read(address(send(List.of(request), List.of(version + "NIP=SCRC-XX"), UUID.randomUUID()))))
			.contains("SCRC-XX cannot take that area");
	}

	@Test
	void whatWasSentIsListedAndAnUnknownOneIsNotFound() {
		RequestReference request = waiting("Plan listed", 1, "NIP");
		String address = address(send(List.of(request), List.of(choice(request, own(request))), UUID.randomUUID()));
		assertThat(this.desk.read("/triage/plan/sent")).contains(address.substring(address.indexOf("plan=")));
		assertThat(this.desk.open("/triage/plan/sent?plan=" + UUID.randomUUID())).hasStatus(404);
		assertThat(this.desk.open("/triage/plan/sent?plan=nonsense")).hasStatus(404);
		assertThat(this.desk.open("/triage/plan?page=nonsense")).hasStatus(200);
		assertThat(this.desk.open("/triage/plan?page=999")).hasStatus(200);
	}

	@Test
	void theNumberOfQueriesDoesNotGrowWithTheRequestsThatWait() {
		waiting("Plan counted", 1, "NIP");
		this.desk.read("/triage/plan");
		int few = QueryCount.of(() -> this.desk.read("/triage/plan"));
		for (int day = 1; day < 5; day++) {
			waiting("Plan counted", day, "NIP", "BAT_BEP");
		}
		this.desk.read("/triage/plan");
		assertThat(QueryCount.of(() -> this.desk.read("/triage/plan"))).isEqualTo(few).isLessThan(20);
	}

	/** A request that has waited for years, so that it stands on the first page. */
	private RequestReference waiting(String title, int day, String... areas) {
		RequestReference request = this.filed.letterReceivedOn("SEN", title, LocalDate.of(2018, 1, 1).plusDays(day),
				areas);
		this.filed.screening().confirmEligibility(this.filed.user(Filed.OFFICER), request, this.filed.seen(request));
		return request;
	}

	private CentreCode own(RequestReference request) {
		return this.dispatch.propose(this.filed.record(request)).choice().get(NIP);
	}

	/** The centre that was proposed when offers went to another one. */
	private String own(RequestReference request, CentreCode sent) {
		return this.jdbc.sql("select changes from routing_proposal where request_id = ?")
			.param(this.filed.record(request).id().value())
			.query(String.class)
			.single()
			.replaceAll(".*\"proposed\":\"([^\"]*)\",\"sent\":\"%s\".*".formatted(sent), "$1");
	}

	private CentreCode another(RequestReference request, CentreCode own) {
		Proposed proposed = this.dispatch.propose(this.filed.record(request));
		return proposed.able(NIP)
			.stream()
			.map(CentreFacts::code)
			.filter((code) -> !code.equals(own) && proposed.basis(code) != null)
			.findFirst()
			.orElseThrow();
	}

	/** Gives a centre room for so many assignments more. */
	private void room(CentreCode centre, int assignments) {
		int inHand = this.jdbc
			.sql("select count(*) from assignment where centre_code = ? and status in ('OFFERED', 'ACCEPTED')")
			.param(centre.value())
			.query(Integer.class)
			.single();
		this.jdbc.sql("update centre set capacity = ? where code = ?")
			.params(inHand + assignments, centre.value())
			.update();
	}

	/** Waits until somebody has been told of the request's offers. */
	private void told(RequestReference request) {
		Awaitility.await()
			.atMost(Duration.ofMinutes(3))
			.until(() -> this.jdbc.sql("select count(*) from inbox_item where reference = ? and topic = 'OFFER'")
				.param(request.value())
				.query(Integer.class)
				.single() > 0);
	}

	private String choice(RequestReference request, CentreCode centre) {
		return request + " " + this.filed.seen(request) + " NIP=" + centre;
	}

	private MvcTestResult send(List<RequestReference> requests, List<String> choices, UUID press) {
		return new Desk(this.mvc, Filed.OFFICER).send("/triage/plan",
				Map.of("send", requests.stream().map(RequestReference::value).toList(), "choice", choices, "reason",
						List.of("As tried in the test"), "press", List.of(press.toString())));
	}

	private static String address(MvcTestResult sent) {
		assertThat(sent).hasStatus(302);
		return Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
	}

	private List<CentreCode> centres(RequestReference request) {
		return this.assignments.ofRequest(this.filed.record(request).id())
			.stream()
			.map(AssignmentRecord::centre)
			.toList();
	}

}
