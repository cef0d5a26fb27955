package org.article12.triage;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.article12.NoUndo;
import org.article12.QueryCount;
import org.article12.RequestTest;
import org.article12.assignments.Assignments;
import org.article12.assignments.Offers;
import org.article12.core.CurrentUser;
import org.article12.core.PersonId;
import org.article12.requests.Act;
import org.article12.requests.AreaStatus;
import org.article12.requests.HistoryEntry;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.triage.domain.BulkAct;
import org.article12.triage.domain.BulkCommand;
import org.article12.triage.domain.BulkRow;
import org.article12.triage.store.Batches;
import org.article12.words.Said;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The same is done to several requests: each answers for itself. */
@RequestTest
class BulkTests {

	/** What one act in a batch costs its thread; measured, and a little more. */
	private static final int MOST_STATEMENTS = 14;

	private final ApplicationContext portal;

	private final Filed filed;

	private final Desk desk;

	private final Desk colleague;

	@Autowired
	private NoUndo undo;

	@Autowired
	BulkTests(MockMvcTester mvc, ApplicationContext portal) {
		this.portal = portal;
		this.filed = new Filed(portal);
		this.desk = new Desk(mvc, Filed.OFFICER);
		this.colleague = new Desk(mvc, Filed.COLLEAGUE);
	}

	@Test
	void itIsSaidFirstWhatWouldBeDoneAndWhatCannotBeAndWhy() {
		RequestReference held = this.filed.submitted("Several: in hand");
		RequestReference nobodys = this.filed.submitted("Several: nobody's");
		this.filed.charge().take(this.filed.user(Filed.COLLEAGUE), held);
		String page = this.desk
			.read("/triage/bulk?act=release&reference=" + held + "&reference=" + nobodys + "&reference=SEN-1999-0001");
		assertThat(page).contains(Said.the("triage.bulk.possible", 1), Said.the("triage.bulk.impossible", 2),
				Said.the("triage.bulk.held", this.filed.record(held).officerName()),
				Said.the("refused.NOBODYS_ALREADY", nobodys.value()),
				Said.the("refused.REQUEST_UNKNOWN", "SEN-1999-0001"));
		assertThat(this.desk.read("/triage/bulk")).contains(Said.the("triage.bulk.empty"));
		assertThat(this.desk.read("/triage/bulk?act=nonsense&reference=" + held))
			.contains(Said.the("triage.bulk.chosen", 1));
	}

	@Test
	void allThatMatchTheQueuesFilterAreMeant() {
		List<RequestReference> requests = IntStream.range(0, 3)
			.mapToObj((at) -> this.filed.submitted("Chartreuse matter " + at))
			.toList();
		String page = this.desk.read("/triage/bulk?act=take&all=true&q=chartreuse+matter");
		assertThat(page).contains(Said.the("triage.bulk.possible", 3));
		requests.forEach((request) -> assertThat(page).contains(request.value()));
		assertThat(this.desk.open("/triage/bulk.csv?all=true&q=chartreuse+matter"))
			.hasRedirectedUrl("/triage.csv?q=chartreuse%20matter");
		assertThat(this.desk.read("/triage/bulk.csv?reference=" + requests.get(1))).contains(requests.get(1).value())
			.doesNotContain(requests.get(0).value(), requests.get(2).value());
	}

	@Test
	void eachIsDoneForItselfAndOnePressIsOnce() {
		List<RequestReference> requests = IntStream.range(0, 3)
			.mapToObj((at) -> this.filed.submitted("To take together " + at))
			.toList();
		Map<String, List<String>> form = form("TAKE", requests);
		// Somebody asks about one of them meanwhile.
		this.filed.screening()
			.askForClarification(this.filed.user(Filed.COLLEAGUE), requests.get(1), this.filed.seen(requests.get(1)),
					"Which?", java.util.Set.of());
		String done = sent(this.desk.send("/triage/bulk", form));
		assertThat(this.desk.read(done)).contains(Said.the("core.batch.over", "2", "3"),
				Said.the("core.batch.moved", this.filed.user(Filed.COLLEAGUE).name()));
		PersonId officer = this.filed.user(Filed.OFFICER).id();
		assertThat(requests).extracting((request) -> this.filed.record(request).officer())
			.containsExactly(officer, null, officer);
		int entries = this.filed.seen(requests.get(0));
		assertThat(sent(this.desk.send("/triage/bulk", form))).isEqualTo(done);
		assertThat(this.filed.seen(requests.get(0))).isEqualTo(entries);
	}

	@Test
	void ofTwoOfficersAtOnceEachIsToldOfHisOwnRows() {
		RequestReference request = this.filed.submitted("Wanted by two");
		Map<String, List<String>> mine = form("TAKE", List.of(request));
		Map<String, List<String>> theirs = form("TAKE", List.of(request));
		String first = sent(this.desk.send("/triage/bulk", mine));
		String second = sent(this.colleague.send("/triage/bulk", theirs));
		assertThat(this.desk.read(first)).contains(Said.the("core.batch.over", "1", "1"));
		assertThat(this.colleague.read(second)).contains(Said.the("core.batch.over", "0", "1"));
		assertThat(this.filed.record(request).officer()).isEqualTo(this.filed.user(Filed.OFFICER).id());
	}

	@Test
	void severalAreGivenToAColleagueReleasedAndRemindedOf() {
		List<RequestReference> requests = IntStream.range(0, 2)
			.mapToObj((at) -> this.filed.submitted("To give together " + at))
			.toList();
		String colleague = this.filed.user(Filed.COLLEAGUE).id().toString();
		Map<String, List<String>> form = form("ASSIGN", requests);
		assertThat(this.desk.send("/triage/bulk", form)).hasStatus(422);
		form.put("to", List.of(UUID.randomUUID().toString()));
		assertThat(this.desk.send("/triage/bulk", form)).hasStatus(422);
		form.put("to", List.of(colleague));
		sent(this.desk.send("/triage/bulk", form));
		assertThat(requests).allSatisfy((request) -> assertThat(last(request).act()).isEqualTo(Act.ASSIGN));
		sent(this.desk.send("/triage/bulk", form("RELEASE", requests)));
		assertThat(requests).allSatisfy((request) -> assertThat(last(request).act()).isEqualTo(Act.RELEASE));
		String reminded = sent(this.desk.send("/triage/bulk", form("REMIND", requests)));
		assertThat(this.desk.read(reminded)).contains(Said.the("core.batch.over", "0", "2"),
				Said.the("refused.NOBODY_TO_REMIND", requests.get(0).value()));
	}

	@Test
	void proposedOffersAreSentAndTheirDatesExtendedForAllAtOnce() {
		List<RequestReference> requests = IntStream.range(0, 2)
			.mapToObj((at) -> this.filed.routing("To route together " + at))
			.toList();
		String preview = this.desk
			.read("/triage/bulk?act=offers&reference=" + requests.get(0) + "&reference=" + requests.get(1));
		Map<String, List<String>> offers = form("OFFERS", List.of());
		offers.put("row", values(preview));
		offers.put("words", List.of("As proposed"));
		sent(this.desk.send("/triage/bulk", offers));
		assertThat(requests).allSatisfy((request) -> assertThat(last(request).act()).isEqualTo(Act.OFFER));
		LocalDate latest = this.portal.getBean(Offers.class).latestExtension();
		Map<String, List<String>> longer = form("EXTEND", requests);
		longer.put("words", List.of("Holidays"));
		for (String wrong : List.of("", "soon", "2020-01-06", latest.plusDays(7).toString())) {
			longer.put("dueOn", List.of(wrong));
			assertThat(this.desk.send("/triage/bulk", longer)).as(wrong).hasStatus(422);
		}
		longer.put("dueOn", List.of(latest.toString()));
		sent(this.desk.send("/triage/bulk", longer));
		assertThat(requests).allSatisfy((request) -> {
			assertThat(this.filed.record(request).status()).isEqualTo(RequestStatus.ROUTING);
			assertThat(this.portal.getBean(Assignments.class).ofRequest(this.filed.record(request).id()))
				.allSatisfy((offer) -> assertThat(offer.answerDueOn()).isEqualTo(latest));
		});
	}

	@Test
	void offersThatWereSentTogetherAreTakenBackTogether() {
		List<RequestReference> requests = IntStream.range(0, 3)
			.mapToObj((at) -> this.filed.routing("To take back together " + at))
			.toList();
		String preview = this.desk.read("/triage/bulk?act=offers"
				+ requests.stream().map((one) -> "&reference=" + one).collect(java.util.stream.Collectors.joining()));
		Map<String, List<String>> offers = form("OFFERS", List.of());
		offers.put("row", values(preview));
		offers.put("words", List.of("As proposed"));
		this.undo.within(Duration.ofHours(1), () -> {
			String done = sent(this.desk.send("/triage/bulk", offers));
			String undo = "/undo/" + done.substring(done.lastIndexOf('/') + 1);
			assertThat(this.desk.read(done)).contains(undo);
			assertThat(this.colleague.read(done)).doesNotContain(undo);
			assertThat(this.colleague.send(undo, pressed())).hasStatus(404);
			assertThat(this.desk.send(undo, pressed())).hasRedirectedUrl(done);
			assertThat(this.desk.read(done)).contains(Said.the("core.batch.taken-back")).doesNotContain(undo);
		});
		assertThat(requests).allSatisfy((request) -> {
			assertThat(last(request).act()).isEqualTo(Act.TAKE_BACK);
			assertThat(this.filed.record(request).areas(AreaStatus.OFFERED)).isEmpty();
		});
	}

	private static Map<String, List<String>> pressed() {
		return Map.of("press", List.of(UUID.randomUUID().toString()), "seen", List.of("0"));
	}

	@Test
	void whatNamesNoActOrNoRowIsTurnedAway() {
		RequestReference request = this.filed.submitted("Not touched by nonsense");
		assertThat(this.desk.send("/triage/bulk")).hasStatus(422);
		assertThat(this.desk.send("/triage/bulk", "act", "TAKE")).hasStatus(422);
		for (String row : List.of("nonsense", request + ":", request + ":1:NIP", request + ":1:NIP=SCRC-SN,X",
				request + ":99999999999")) {
			assertThat(this.desk.send("/triage/bulk", "act", "TAKE", "row", row)).as(row).hasStatus(422);
		}
		assertThat(this.desk.open("/triage/bulk/" + UUID.randomUUID())).hasStatus(404);
		assertThat(this.desk.open("/triage/bulk/nonsense")).hasStatus(404);
		assertThat(this.filed.seen(request)).isEqualTo(1);
	}

	@Test
	void eachMoreTakesFewStatements() {
		assertThat(statements(BulkAct.TAKE, null)).as("take").isLessThanOrEqualTo(MOST_STATEMENTS);
		assertThat(statements(BulkAct.ASSIGN, this.filed.user(Filed.COLLEAGUE).id())).as("assign")
			.isLessThanOrEqualTo(MOST_STATEMENTS);
		assertThat(statements(BulkAct.RELEASE, null)).as("release").isLessThanOrEqualTo(MOST_STATEMENTS);
	}

	/** How many statements the thread of a batch sends for each request more. */
	private int statements(BulkAct act, @Nullable PersonId colleague) {
		int few = statements(act, colleague, 1);
		return (statements(act, colleague, 5) - few) / 4;
	}

	private int statements(BulkAct act, @Nullable PersonId colleague, int requests) {
		CurrentUser officer = this.filed.user(Filed.OFFICER);
		List<BulkRow> rows = IntStream.range(0, requests).mapToObj((at) -> counted(act, officer)).toList();
		UUID id = UUID.randomUUID();
		this.portal.getBean(Batches.class).begin(id, officer, new BulkCommand(act, colleague, null, "", rows));
		int sent = QueryCount.of(() -> this.portal.getBean(BulkActs.class).perform(id, Runnable::run));
		assertThat(this.portal.getBean(Batches.class).find(id).orElseThrow().done()).isEqualTo(requests);
		return sent;
	}

	private BulkRow counted(BulkAct act, CurrentUser officer) {
		RequestReference request = this.filed.submitted("Counted together");
		if (act == BulkAct.RELEASE) {
			this.filed.charge().take(officer, request);
		}
		return new BulkRow(request, this.filed.seen(request), Map.of());
	}

	private Map<String, List<String>> form(String act, List<RequestReference> requests) {
		List<String> rows = new ArrayList<>();
		requests.forEach((request) -> rows.add(new BulkRow(request, this.filed.seen(request), Map.of()).toString()));
		Map<String, List<String>> form = new LinkedHashMap<>();
		form.put("act", List.of(act));
		form.put("row", rows);
		form.put("press", List.of(UUID.randomUUID().toString()));
		form.put("seen", List.of("0"));
		return form;
	}

	private static List<String> values(String page) {
		return java.util.regex.Pattern.compile("name=\"shown\" value=\"([^\"]+)\"")
			.matcher(page)
			.results()
			.map((match) -> match.group(1))
			.toList();
	}

	/** Where the page is that says what became of each, once something has of all. */
	private String sent(MvcTestResult result) {
		assertThat(result).hasStatus(302);
		String address = result.getResponse().getRedirectedUrl();
		UUID id = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
		this.portal.getBean(BulkActs.class).await(id, Duration.ofSeconds(60));
		assertThat(this.portal.getBean(Batches.class).find(id).orElseThrow().isOver()).isTrue();
		return address;
	}

	private HistoryEntry last(RequestReference request) {
		return this.filed.requests().history(this.filed.record(request).id(), this.filed.user(Filed.OFFICER)).getLast();
	}

}
