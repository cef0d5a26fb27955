package org.article12.offers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.article12.QueryCount;
import org.article12.RequestTest;
import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.Assignments;
import org.article12.assignments.OfferDecline;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.requests.AreaStatus;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.UnservedCode;
import org.article12.routing.Decided;
import org.article12.routing.DecidedWords;
import org.article12.routing.RoutingRecord;
import org.article12.routing.Rules;
import org.article12.triage.Desk;
import org.article12.triage.Filed;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Offers go out as proposed, or otherwise with a reason, and what was shown is kept. */
@RequestTest
class OffersTests {

	private static final AreaCode NIP = new AreaCode("NIP");

	private static final AreaCode BAT_BEP = new AreaCode("BAT_BEP");

	private final MockMvcTester mvc;

	private final Filed filed;

	private final Desk desk;

	private final JdbcClient jdbc;

	private final Dispatch dispatch;

	private final Assignments assignments;

	private final DecidedWords decided;

	@Autowired
	OffersTests(MockMvcTester mvc, ApplicationContext portal, JdbcClient jdbc, Dispatch dispatch,
			Assignments assignments, DecidedWords decided) {
		this.decided = decided;
		this.mvc = mvc;
		this.filed = new Filed(portal);
		this.desk = new Desk(mvc, Filed.OFFICER);
		this.jdbc = jdbc;
		this.dispatch = dispatch;
		this.assignments = assignments;
	}

	@Test
	void theProposalIsShownWithItsReasonsAndPreselected() {
		RequestReference request = this.filed.routing("Offers shown", "NIP", "BAT_BEP");
		Map<AreaCode, CentreCode> proposed = proposed(request).choice();
		assertThat(this.desk.read(page(request) + "/offers")).contains(Said.the("offers.send"),
				Said.the("offers.leave"), "value=\"NIP=%s\" checked".formatted(proposed.get(NIP)),
				"value=\"BAT_BEP=%s\" checked".formatted(proposed.get(BAT_BEP)), Said.partOf("offers.elsewhere"));
		assertThat(this.desk.read(page(request))).contains(Said.the("offers.send"));
	}

	@Test
	void whatDecidedIsSaidInASentenceAndMarkedInTheTable() {
		RequestReference request = this.filed.routing("A centre and what decided", "NIP", "BAT_BEP");
		Proposed proposed = proposed(request);
		String page = this.desk.read(page(request) + "/offers");
		for (Decided one : proposed.answer().decided()) {
			assertThat(page).contains(this.decided.sentence(one, proposed.answer().need().party(), Locale.ENGLISH));
		}
		assertThat(page.split("<tr class=\"proposed\">", -1)).hasSize(1 + proposed.choice().size());
		assertThat(page.split(Said.the("offers.decides"), -1)).hasSizeGreaterThan(proposed.choice().size());
		assertThat(page).contains(Said.partOf("offers.cannot.elsewhere"));
	}

	@Test
	void theTableIsOrderedByAColumn() {
		RequestReference request = this.filed.routing("Centres in order", "NIP");
		String near = this.desk.read(page(request) + "?by=distance");
		assertThat(near).contains(page(request) + "?by=distance#centres", "aria-sort=\"ascending\"");
		List<String> order = codes(near);
		Map<String, Integer> kilometres = new TreeMap<>();
		proposed(request).answer()
			.fits()
			.forEach((fit) -> kilometres.put(fit.centre().code().value(), fit.kilometres()));
		List<String> of = order.stream()
			.filter((code) -> proposed(request).basis(new CentreCode(code)) != null)
			.toList();
		assertThat(of).hasSizeGreaterThan(1).isSortedAccordingTo(Comparator.comparing(kilometres::get));
		assertThat(codes(this.desk.read(page(request) + "?by=nonsense")))
			.isEqualTo(codes(this.desk.read(page(request))))
			.containsExactlyInAnyOrderElementsOf(order);
	}

	@Test
	void eachAreaHasAChoiceOfItsOwn() {
		RequestReference request = this.filed.routing("Offers chosen in rows", "NIP", "BAT_BEP");
		Proposed proposed = proposed(request);
		Map<String, List<String>> form = new HashMap<>(Map.of("seen", List.of(seen(request)), "stamp",
				List.of(proposed.fingerprint()), "reason", List.of("Later")));
		List<AreaCode> areas = proposed.answer().proposal().areas();
		areas.forEach((area) -> form.put("choice-" + area,
				List.of(area + "=" + (area.equals(NIP) ? proposed.choice().get(NIP) : ""))));
		assertThat(this.desk.send(page(request) + "/offers", form)).hasRedirectedUrl(page(request));
		assertThat(this.filed.record(request).areas(AreaStatus.OPEN)).containsExactly(BAT_BEP);
	}

	private static List<String> codes(String page) {
		return Pattern.compile("value=\"NIP=(SCRC-[A-Z]+)\"")
			.matcher(page)
			.results()
			.map((one) -> one.group(1))
			.toList();
	}

	@Test
	void followingTheProposalKeepsItAsShownWithoutChanges() {
		RequestReference request = this.filed.routing("Offers followed", "NIP", "BAT_BEP");
		Proposed proposed = proposed(request);
		assertThat(send(request, pairs(proposed.choice()), "")).hasRedirectedUrl(page(request));
		assertThat(this.filed.record(request).areas(AreaStatus.OFFERED)).containsExactlyInAnyOrder(NIP, BAT_BEP);
		Map<String, Object> kept = kept(request);
		assertThat(kept.get("proposal")).isEqualTo(proposed.answer().toRecord().proposal());
		assertThat(kept).containsEntry("changes", "[]")
			.containsEntry("change_reason", "")
			.containsEntry("rule_version", Rules.DEFAULT.version());
		assertThat(new RoutingRecord((String) kept.get("rule_version"), (String) kept.get("weights"),
				(String) kept.get("need"), (String) kept.get("centres"), (String) kept.get("proposal"))
			.replay()).isInstanceOf(RoutingRecord.Replay.Agrees.class);
		List<AssignmentRecord> offers = this.assignments.ofRequest(this.filed.record(request).id());
		assertThat(offers).isNotEmpty().allSatisfy((offer) -> assertThat(offer.reasons()).isNotEmpty());
		assertThat(this.desk.read(page(request))).contains(Said.the("triage.assignments"))
			.doesNotContain(Said.the("offers.send"));
	}

	@Test
	void anotherChoiceNeedsAReasonAndIsKeptWithIt() {
		RequestReference request = this.filed.routing("Offers changed", "NIP");
		Proposed proposed = proposed(request);
		CentreCode other = proposed.able(NIP)
			.stream()
			.map((centre) -> centre.code())
			.filter((code) -> !code.equals(proposed.choice().get(NIP)))
			.findFirst()
			.orElseThrow();
		assertThat(send(request, List.of("NIP=" + other), "")).hasStatus(422)
			.bodyText()
			.contains(Said.the("offers.reason.missing"), "value=\"NIP=%s\" checked".formatted(other));
		assertThat(send(request, List.of("NIP=" + other), "They know the matter")).hasRedirectedUrl(page(request));
		assertThat(kept(request)).containsEntry("change_reason", "They know the matter")
			.containsEntry("changes", "[{\"area\":\"NIP\",\"proposed\":\"%s\",\"sent\":\"%s\"}]"
				.formatted(proposed.choice().get(NIP), other));
		assertThat(this.assignments.ofRequest(this.filed.record(request).id())).extracting(AssignmentRecord::centre)
			.containsExactly(other);
	}

	@Test
	void atLeastOneCentreIsAsked() {
		RequestReference request = this.filed.routing("Offers to nobody", "NIP");
		assertThat(send(request, List.of("NIP="), "")).hasStatus(422)
			.bodyText()
			.contains(Said.the("offers.none-chosen"));
	}

	@Test
	void aCentreThatDoesNotHaveTheAreaIsRefused() {
		RequestReference request = this.filed.routing("Offers refused", "NIP");
		assertThat(send(request, List.of("NIP=SCRC-XX"), "Because")).hasStatus(422);
		assertThat(send(request, List.of("BAT_BEP=SCRC-SN"), "Because")).hasStatus(422);
		assertThat(this.filed.record(request).areas(AreaStatus.OPEN)).containsExactly(NIP);
	}

	@Test
	void anotherProposalThanTheOneShownIsAnsweredWithTheNewOneAndTheChoiceKept() {
		RequestReference request = this.filed.routing("Offers on an old proposal", "NIP");
		Proposed proposed = proposed(request);
		MvcTestResult answer = this.desk.send(page(request) + "/offers", Map.of("seen", List.of(seen(request)), "stamp",
				List.of("older"), "choice", pairs(proposed.choice()), "reason", List.of("My reason")));
		assertThat(answer).hasStatus(409).bodyText().contains(Said.the("offers.changed.title"), "My reason");
		assertThat(Desk.hidden(Desk.body(answer), "stamp")).isEqualTo(proposed.fingerprint());
		assertThat(kept(request)).isEmpty();
	}

	@Test
	void aStalePageIsToldWhatWasDone() {
		RequestReference request = this.filed.routing("Offers on a stale page", "NIP");
		String seen = seen(request);
		this.filed.charge().take(this.filed.user(Filed.COLLEAGUE), request);
		assertThat(this.desk.send(page(request) + "/offers",
				Map.of("seen", List.of(seen), "stamp", List.of(proposed(request).fingerprint()), "choice",
						pairs(proposed(request).choice()), "reason", List.of("Kept as typed"))))
			.hasStatus(409)
			.bodyText()
			.contains("Kept as typed");
	}

	@Test
	void whereNothingIsOpenNothingIsOffered() {
		RequestReference request = this.filed.routing("Offers for nothing", "NIP");
		this.desk.send(page(request) + "/offers", Map.of("seen", List.of(seen(request)), "stamp",
				List.of(proposed(request).fingerprint()), "choice", pairs(proposed(request).choice())));
		int entries = this.filed.seen(request);
		assertThat(this.desk.send(page(request) + "/offers", "seen", seen(request), "choice", "NIP=SCRC-SN"))
			.hasRedirectedUrl(page(request));
		assertThat(this.filed.seen(request)).isEqualTo(entries);
	}

	@Test
	void ofTwoOfficersWhoSendAtOnceOneWins() throws Exception {
		RequestReference request = this.filed.routing("Offers twice at once", "NIP", "BAT_BEP");
		String seen = seen(request);
		Proposed proposed = proposed(request);
		CyclicBarrier together = new CyclicBarrier(2);
		List<Future<Integer>> answers;
		try (ExecutorService officers = Executors.newFixedThreadPool(2)) {
			answers = new ArrayList<>(Stream.of(Filed.OFFICER, Filed.COLLEAGUE).map((email) -> officers.submit(() -> {
				together.await();
				return new Desk(this.mvc, email)
					.send(page(request) + "/offers", Map.of("seen", List.of(seen), "stamp",
							List.of(proposed.fingerprint()), "choice", pairs(proposed.choice())))
					.getResponse()
					.getStatus();
			})).toList());
		}
		assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(302, 409);
		assertThat(this.jdbc.sql("select count(*) from routing_proposal where request_id = ?")
			.param(this.filed.record(request).id().value())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void aSecondPressSendsNothingMore() {
		RequestReference request = this.filed.routing("Offers pressed twice", "NIP", "BAT_BEP");
		Proposed proposed = proposed(request);
		Map<String, List<String>> form = Map.of("seen", List.of(seen(request)), "press", List.of(Desk.press(request)),
				"stamp", List.of(proposed.fingerprint()), "choice", pairs(proposed.choice()));
		assertThat(this.desk.send(page(request) + "/offers", form)).hasRedirectedUrl(page(request));
		int entries = this.filed.seen(request);
		assertThat(this.desk.send(page(request) + "/offers", form)).hasRedirectedUrl(page(request));
		assertThat(this.filed.seen(request)).isEqualTo(entries);
	}

	@Test
	void anAreaIsSetUnservedAndOpenedAgain() {
		RequestReference request = this.filed.routing("An area unserved", "NIP", "BAT_BEP");
		assertThat(this.desk.read(page(request) + "/unserved?area=NIP")).contains(Said.the("triage.unserved.code"));
		for (String mistyped : List.of("?area=MONITORING", "?area=nonsense", "")) {
			assertThat(this.desk.open(page(request) + "/unserved" + mistyped)).hasStatus(404);
		}
		assertThat(this.desk.send(page(request) + "/unserved", "seen", seen(request), "area", "NIP")).hasStatus(422)
			.bodyText()
			.contains(Said.the("triage.unserved.code.missing"));
		assertThat(this.desk.send(page(request) + "/unserved", "seen", seen(request), "area", "NIP", "code", "OTHER"))
			.hasStatus(422)
			.bodyText()
			.contains(Said.the("triage.unserved.words.missing"));
		assertThat(this.desk.send(page(request) + "/unserved", "seen", seen(request), "area", "NIP", "code",
				"NO_FUNDING", "words", "No donor"))
			.hasRedirectedUrl(page(request));
		assertThat(this.filed.record(request).areas()).anySatisfy((area) -> {
			assertThat(area.unserved()).isEqualTo(UnservedCode.NO_FUNDING);
			assertThat(area.unservedWords()).isEqualTo("No donor");
		});
		assertThat(this.desk.read(page(request))).contains(Said.the("triage.reopen"));
		assertThat(this.desk.send(page(request) + "/reopening", "seen", seen(request), "area", "NIP"))
			.hasRedirectedUrl(page(request));
		assertThat(this.filed.record(request).areas(AreaStatus.OPEN)).containsExactlyInAnyOrder(NIP, BAT_BEP);
	}

	@Test
	void whenEveryAreaIsUnservedTheRequestEnds() {
		RequestReference request = this.filed.routing("Nothing served", "NIP");
		this.desk.send(page(request) + "/unserved", "seen", seen(request), "area", "NIP", "code", "NO_CENTRE");
		assertThat(this.filed.record(request).status()).isEqualTo(RequestStatus.NOT_SERVED);
	}

	@Test
	void whatACentreDeclinesComesBackWithTheNextProposalAndItsWords() {
		RequestReference request = this.filed.routing("Offers declined", "NIP", "BAT_BEP");
		Proposed before = proposed(request);
		send(request, pairs(before.choice()), "");
		AssignmentRecord offer = this.assignments.ofRequest(this.filed.record(request).id())
			.stream()
			.filter((one) -> one.areas().contains(NIP))
			.findFirst()
			.orElseThrow();
		this.filed.decline(offer, OfferDecline.NO_CAPACITY, "Our laboratory is being rebuilt");
		String page = this.desk.read(page(request) + "/offers");
		assertThat(page).contains(Said.the("offers.refused"), "Our laboratory is being rebuilt",
				Said.the("requests.offer-declined.NO_CAPACITY"), ">" + Said.the("offers.takes.declined") + "<");
		Proposed next = proposed(request);
		assertThat(next.choice().values()).doesNotContain(offer.centre());
		CentreCode other = next.able(NIP)
			.stream()
			.map((centre) -> centre.code())
			.filter((code) -> !code.equals(offer.centre()))
			.findFirst()
			.orElseThrow();
		assertThat(send(request, List.of("NIP=" + other), "The next one")).hasRedirectedUrl(page(request));
	}

	@Test
	void theNumberOfQueriesDoesNotGrowWithTheAssignments() {
		RequestReference few = this.filed.routing("Offers counted", "NIP");
		RequestReference many = this.filed.routing("Offers counted", "NIP", "BAT_BEP", "WASTE_DISPOSAL", "LABORATORY");
		send(few, pairs(proposed(few).choice()), "");
		send(many, pairs(proposed(many).choice()), "");
		assertThat(this.assignments.ofRequest(this.filed.record(many).id())).hasSizeGreaterThan(1);
		int one = QueryCount.of(() -> this.desk.read(page(few)));
		assertThat(QueryCount.of(() -> this.desk.read(page(many)))).isEqualTo(one);
	}

	private Proposed proposed(RequestReference request) {
		return this.dispatch.propose(this.filed.record(request));
	}

	private MvcTestResult send(RequestReference request, List<String> choice, String reason) {
		String page = this.desk.read(page(request) + "/offers");
		return this.desk.send(page(request) + "/offers", Map.of("seen", List.of(Desk.hidden(page, "seen")), "stamp",
				List.of(Desk.hidden(page, "stamp")), "choice", choice, "reason", List.of(reason)));
	}

	private Map<String, Object> kept(RequestReference request) {
		return this.jdbc.sql("""
				select rule_version, weights, need, centres, proposal, changes, change_reason from routing_proposal
				where request_id = ?""")
			.param(this.filed.record(request).id().value())
			.query()
			.listOfRows()
			.stream()
			.findFirst()
			.orElse(Map.of());
	}

	private static List<String> pairs(Map<AreaCode, CentreCode> choice) {
		return choice.entrySet().stream().map((one) -> one.getKey() + "=" + one.getValue()).toList();
	}

	private String seen(RequestReference request) {
		return Integer.toString(this.filed.seen(request));
	}

	private static String page(RequestReference request) {
		return "/triage/" + request;
	}

}
