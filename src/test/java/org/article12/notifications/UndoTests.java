package org.article12.notifications;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.article12.FormToken;
import org.article12.NoUndo;
import org.article12.QueryCount;
import org.article12.RequestTest;
import org.article12.SignedIn;
import org.article12.Story;
import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Assignments;
import org.article12.conversations.MessagePosted;
import org.article12.core.web.Notice;
import org.article12.notifications.store.WaitingNews;
import org.article12.offers.Dispatch;
import org.article12.requests.Chronicle;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.words.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What others are told of can be taken back for a moment, and all is as it was. */
@RequestTest
class UndoTests {

	private static final String PARTY = "focal.point@senegal.example";

	private static final String OFFICER = "officer@secretariat.example";

	private static final String CENTRE = "officer@scrc-sn.example";

	@Autowired
	private NoUndo undo;

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private Story story;

	@BeforeEach
	void begin() {
		this.story = new Story(this.portal);
	}

	@Test
	void aQuestionIsTakenBackWithItsClockAndItsMessageAndNobodyIsTold() {
		RequestReference request = this.story.submitted("Asked by mistake", "NIP");
		takenBack(request, OFFICER, "/triage/" + request + "/clarification", "question", "Asked by mistake?");
		assertThat(page(OFFICER, "/conversations/" + request)).doesNotContain("Asked by mistake?");
		assertThat(page(OFFICER, "/triage/" + request)).contains(Said.the("requests.act.TAKE_BACK"));
		send(OFFICER, "/triage/" + request + "/clarification", request, "question", "Asked again?");
		assertThat(page(PARTY, "/requests/" + request)).contains("Asked again?");
	}

	@Test
	void whatTheSecretariatDecidesIsTakenBack() {
		RequestReference screened = this.story.submitted("Decided by mistake", "NIP");
		takenBack(screened, OFFICER, "/triage/" + screened + "/refusal", "code", "INCOMPLETE", "words", "Too little");
		takenBack(screened, OFFICER, "/triage/" + screened + "/eligibility");
		RequestReference routed = this.story.routing("Not served by mistake", "NIP");
		takenBack(routed, OFFICER, "/triage/" + routed + "/unserved", "area", "NIP", "code", "NO_CENTRE", "words", "");
		assertThat(this.story.request(routed).status()).isEqualTo(RequestStatus.ROUTING);
	}

	@Test
	void aCancelledAssignmentStandsAgainWithItsWork() {
		RequestReference request = this.story.accepted("Cancelled by mistake", Map.of("NIP", "sn"));
		String id = this.story.assignment(request, "sn").id().toString();
		takenBack(request, OFFICER, "/triage/" + request + "/cancellation", "assignment", id, "words", "A mistake");
		this.story.report(request, "sn", "Done all the same");
	}

	@Test
	void whatACentreAnswersIsTakenBack() {
		RequestReference request = this.story.offered("Answered by mistake", Map.of("NIP", "sn", "BAT_BEP", "dz"));
		String offer = "/assignments/" + this.story.assignment(request, "sn").id();
		takenBack(request, CENTRE, offer + "/refusal", "code", "NO_CAPACITY", "words", "No time");
		takenBack(request, CENTRE, offer + "/acceptance", "areas", "NIP");
		this.story.accept(request, "sn");
		assertThat(this.story.assignment(request, "sn").status()).isEqualTo(AssignmentStatus.ACCEPTED);
	}

	@Test
	void aWithdrawalIsTakenBackWithAllThatEndedWithIt() {
		RequestReference request = this.story.accepted("Withdrawn by mistake", Map.of("NIP", "sn"));
		takenBack(request, PARTY, "/requests/" + request + "/withdrawal", "reason", "A mistake");
		this.story.report(request, "sn", "Done all the same");
	}

	@Test
	void anOfferIsTakenBackAndTheAreaIsOpenAgain() {
		RequestReference request = this.story.routing("Offered by mistake", "NIP");
		RequestRecord before = this.story.request(request);
		this.undo.within(Duration.ofHours(1), () -> {
			String undo = undo(sendOffers(request));
			assertThat(this.story.assignment(request, "sn").status()).isEqualTo(AssignmentStatus.OFFERED);
			assertThat(post(OFFICER, undo)).hasStatus(302);
		});
		assertThat(this.story.request(request).areas()).isEqualTo(before.areas());
		assertThat(this.story.request(request).turns()).isEqualTo(before.turns());
		assertThat(this.story.assignment(request, "sn").status()).isEqualTo(AssignmentStatus.CANCELLED);
		waitUntilTold(request);
		assertThat(topics(CENTRE, request)).isEmpty();
		assertThat(sendOffers(request)).hasStatus(302);
		waitUntilTold(request);
		assertThat(topics(CENTRE, request)).containsExactly("OFFER");
	}

	@Test
	void onceTheOthersAreToldItStaysAndThePageSaysSo() {
		RequestReference request = this.story.submitted("Too late", "NIP");
		this.undo.within(Duration.ofHours(1), () -> {
			String undo = undo(send(OFFICER, "/triage/" + request + "/eligibility", request));
			assertThat(post(PARTY, undo)).as("somebody else's").hasStatus(404);
			waitUntilTold(request);
			assertThat(topics(PARTY, request)).isEmpty();
			this.jdbc.sql("update waiting_news set due_at = now() - interval '1 second' where news like ?")
				.param("%" + request + "%")
				.update();
			assertThat(post(OFFICER, undo)).as("late").hasStatus(422).bodyText().contains(said("TOLD_ALREADY"));
			this.portal.getBean(WaitingNews.class).tellDue();
			this.portal.getBean(WaitingNews.class).tellDue();
			waitUntilTold(request);
			assertThat(topics(PARTY, request)).containsExactly("CONFIRM_ELIGIBILITY");
			assertThat(post(OFFICER, undo)).as("told").hasStatus(422);
		});
		assertThat(this.story.request(request).status()).isEqualTo(RequestStatus.ROUTING);
	}

	@Test
	void whatIsDueAtOnceIsToldTogether() {
		RequestReference one = this.story.submitted("Due at once", "NIP");
		RequestReference other = this.story.submitted("Due with it", "NIP");
		this.undo.within(Duration.ofHours(1), () -> {
			becomesDue(one, "First words");
			becomesDue(other, "Other words");
			becomesDue(one, "Last words");
			List<String> statements = QueryCount.statements(this.portal.getBean(WaitingNews.class)::tellDue);
			assertThat(statements).filteredOn((sql) -> sql.toLowerCase(Locale.ROOT).contains("into event_publication"))
				.hasSize(1);
		});
		await(() -> !topics(PARTY, one).isEmpty());
		assertThat(topics(PARTY, one)).containsExactly("MESSAGE", "MESSAGE");
		assertThat(topics(PARTY, other)).containsExactly("MESSAGE");
	}

	@Test
	void oneOfWhichNobodyCanBeToldHoldsUpNoneThatIsDueWithIt() {
		RequestReference request = this.story.submitted("Due with what cannot be told", "NIP");
		UUID nowhere = UUID.randomUUID();
		this.undo.within(Duration.ofHours(1), () -> {
			becomesDue(request, "Words that arrive");
			this.jdbc
				.sql("""
						insert into waiting_news (event, press_id, kind, news, due_at)
						select 'message:' || cast(:nowhere as uuid), press_id, kind, replace(news, (
							select id::text from assistance_request where reference = :request), cast(:nowhere as text)), due_at
						from waiting_news where news like '%' || :request || '%' and state = 'WAITING'""")
				.param("nowhere", nowhere)
				.param("request", request.value())
				.update();
			this.portal.getBean(WaitingNews.class).tellDue();
		});
		try {
			await(() -> topics(PARTY, request).equals(List.of("MESSAGE")));
		}
		finally {
			await(() -> this.jdbc
				.sql("delete from event_publication where status = 'FAILED' and serialized_event like ?")
				.param("%" + nowhere + "%")
				.update() > 0);
		}
	}

	/**
	 * The Secretariat writes to all, and the moment in which it can take that back is
	 * over.
	 */
	private void becomesDue(RequestReference request, String words) {
		send(OFFICER, "/conversations/" + request + "/messages", request, "to", "ALL", "words", words);
		assertThat(this.jdbc.sql("""
				update waiting_news set due_at = now() - interval '1 second'
				where news like ? and state = 'WAITING' and kind = ?""")
			.params("%" + request + "%", MessagePosted.class.getName())
			.update()).isPositive();
	}

	@Test
	void whatSomebodyActedOnSinceStays() {
		RequestReference request = this.story.offered("Acted on since", Map.of("NIP", "sn", "BAT_BEP", "dz"));
		this.undo.within(Duration.ofHours(1), () -> {
			String undo = undo(send(CENTRE, "/assignments/" + this.story.assignment(request, "sn").id() + "/acceptance",
					request, "areas", "NIP"));
			this.story.accept(request, "dz");
			assertThat(post(CENTRE, undo)).hasStatus(409);
		});
		assertThat(this.story.assignment(request, "sn").status()).isEqualTo(AssignmentStatus.ACCEPTED);
	}

	@Test
	void aMessageIsTakenBackUnlessSomebodyWroteSince() {
		RequestReference request = this.story.submitted("Written by mistake", "NIP");
		String messages = "/conversations/" + request + "/messages";
		this.undo.within(Duration.ofHours(1), () -> {
			assertThat(post(OFFICER, undo(send(OFFICER, messages, request, "to", "ALL", "words", "Meant for another"))))
				.hasStatus(302);
			String answered = undo(send(OFFICER, messages, request, "to", "ALL", "words", "Meant for this"));
			send(PARTY, messages, request, "to", "ALL", "words", "Thank you");
			assertThat(post(OFFICER, answered)).hasStatus(422).bodyText().contains(said("WRITTEN_SINCE"));
		});
		for (String reader : List.of(PARTY, OFFICER)) {
			assertThat(page(reader, "/conversations/" + request)).contains("Meant for this")
				.doesNotContain("Meant for another");
		}
		assertThat(page(OFFICER, "/triage?q=another+" + request)).doesNotContain("Meant for");
	}

	/** Acts, sees that all can be taken back, and takes it back: all is as it was. */
	private void takenBack(RequestReference request, String who, String address, String... fields) {
		RequestRecord before = this.story.request(request);
		List<AssignmentRecord> assigned = assignments(before);
		waitUntilTold(request);
		int told = topics(PARTY, request).size();
		this.undo.within(Duration.ofHours(1), () -> {
			MvcTestResult done = send(who, address, request, fields);
			assertThat(this.story.seen(request)).isGreaterThan(before.lastEntry());
			assertThat(post(who, undo(done))).hasStatus(302);
		});
		RequestRecord after = this.story.request(request);
		assertThat(after.status()).isEqualTo(before.status());
		assertThat(after.areas()).isEqualTo(before.areas());
		assertThat(after.turns()).isEqualTo(before.turns());
		assertThat(assignments(after)).isEqualTo(assigned);
		assertThat(this.portal.getBean(Chronicle.class).of(after.id()).state().turns()).isEqualTo(after.turns());
		waitUntilTold(request);
		assertThat(topics(PARTY, request)).hasSize(told);
	}

	private List<AssignmentRecord> assignments(RequestRecord request) {
		return this.portal.getBean(Assignments.class).ofRequest(request.id());
	}

	private MvcTestResult sendOffers(RequestReference request) {
		String stamp = this.portal.getBean(Dispatch.class).propose(this.story.request(request)).fingerprint();
		return send(OFFICER, "/triage/" + request + "/offers", request, "stamp", stamp, "choice", "NIP=SCRC-SN",
				"reason", "Nearer");
	}

	private MvcTestResult send(String who, String address, RequestReference request, String... fields) {
		var form = this.mvc.post().uri(address).with(SignedIn.as(who)).with(FormToken.csrf());
		form.param("seen", String.valueOf(this.story.seen(request)));
		for (int at = 0; at < fields.length; at += 2) {
			form.param(fields[at], fields[at + 1]);
		}
		MvcTestResult result = form.exchange();
		assertThat(result).as(address).hasStatus(302);
		return result;
	}

	private MvcTestResult post(String who, String address) {
		return this.mvc.post().uri(address).with(SignedIn.as(who)).with(FormToken.csrf()).exchange();
	}

	/** Where the page that an act leads to offers to take it back. */
	private String undo(MvcTestResult done) {
		Notice notice = (Notice) done.getMvcResult().getFlashMap().get("notice");
		assertThat(notice.undo()).isNotNull();
		return "/undo/" + notice.undo().press();
	}

	private String page(String who, String address) {
		MvcTestResult page = this.mvc.get().uri(address).with(SignedIn.as(who)).exchange();
		assertThat(page).as(address).hasStatusOk();
		try {
			return page.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String said(String refusal) {
		return Said.the("refused." + refusal);
	}

	private List<String> topics(String who, RequestReference request) {
		return this.jdbc.sql("select topic from inbox_item where reference = ? and person_id = ? order by id")
			.params(request.value(), this.story.person(who).id().value())
			.query(String.class)
			.list();
	}

	private void waitUntilTold(RequestReference request) {
		await(() -> !isAnythingOnItsWay(request));
	}

	private static void await(BooleanSupplier happened) {
		Instant end = Instant.now().plus(Duration.ofMinutes(3));
		while (!happened.getAsBoolean()) {
			assertThat(Instant.now()).isBefore(end);
			LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
		}
	}

	private boolean isAnythingOnItsWay(RequestReference request) {
		return this.jdbc.sql("""
				select exists (select from event_publication
					where serialized_event like ? or serialized_event like ?)""")
			.params("%" + request + "%", "%act:" + this.story.request(request).id() + "%")
			.query(Boolean.class)
			.single();
	}

}
