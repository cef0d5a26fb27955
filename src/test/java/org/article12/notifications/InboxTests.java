package org.article12.notifications;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.article12.QueryCount;
import org.article12.RequestTest;
import org.article12.SignedIn;
import org.article12.Story;
import org.article12.assignments.Acceptance;
import org.article12.assignments.AssignmentId;
import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.CentreVerbs;
import org.article12.assignments.OfferDecline;
import org.article12.core.PersonId;
import org.article12.core.WorkingDays;
import org.article12.core.act.Batch;
import org.article12.core.security.FrameFact;
import org.article12.core.trouble.Subject;
import org.article12.core.trouble.Troubles;
import org.article12.core.trouble.Work;
import org.article12.deadlines.DailyReminder;
import org.article12.desk.OwnNotes;
import org.article12.desk.Watches;
import org.article12.requests.DeclineCode;
import org.article12.requests.PartyVerbs;
import org.article12.requests.RequestId;
import org.article12.requests.RequestReference;
import org.article12.requests.Screening;
import org.article12.requests.TakingCharge;
import org.article12.triage.Desk;
import org.article12.words.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.article12.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Everybody reads in the inbox what concerns him, as long as it does, until the request
 * is opened.
 */
@RequestTest
class InboxTests {

	private static final String PARTY = "focal.point@senegal.example";

	private static final String OFFICER = "officer@secretariat.example";

	private static final String ADMINISTRATOR = "admin@secretariat.example";

	private static final String CENTRE = "officer@scrc-sn.example";

	private static final String OTHER_CENTRE = "officer@scrc-dz.example";

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

	@AfterEach
	void tellAtOnceAgain() {
		this.jdbc.sql("delete from notification_choice").update();
	}

	/** Whatever has happened, the number on every page is that of what may be read. */
	@AfterEach
	void everybodysNumberIsThatOfWhatMayBeRead() {
		String told = this.portal.getBean("unread", FrameFact.class).sql();
		assertThat(this.jdbc
			.sql("""
					select p.email || ' ' || m.kind from person p join membership m on m.person_id = p.id and p.active
					where not exists (
						select from regexp_split_to_table((select (%s) from (select p.id::text as principal_name) s), chr(10)) line
						where line = m.id || ' ' || (select count(*) from (select from readable_inbox_item i
							where i.person_id = p.id and i.membership_id = m.id and i.read_at is null limit 100) unread))"""
				.formatted(told))
			.query(String.class)
			.list()).isEmpty();
	}

	@Test
	void nobodyIsToldOfWhatIsNotThere() {
		for (String no : List.of("request_id, gen_random_uuid()", "party_code, 'XYZ'", "centre_code, 'NO-SUCH'")) {
			String sql = """
					insert into inbox_item (person_id, event, topic, reference, title, who, what, page, at, %s)
					select id, 'nothing', 'SUBMIT', '', '', '', '', '/inbox', now(), %s from person limit 1"""
				.formatted((Object[]) no.split(", "));
			assertThatThrownBy(() -> this.jdbc.sql(sql).update()).isInstanceOf(DataIntegrityViolationException.class);
		}
	}

	@Test
	void eachReadsOfARequestWhatConcernsHimWithALinkToHisOwnPage() {
		RequestReference request = this.story.offered("Told to each", Map.of("NIP", "sn"));
		waitUntilTold(request);
		assertThat(topics(PARTY, request)).containsExactly("CONFIRM_ELIGIBILITY", "OFFER");
		assertThat(topics(OFFICER, request)).containsExactly("SUBMIT");
		assertThat(topics(ADMINISTRATOR, request)).containsExactly("SUBMIT", "CONFIRM_ELIGIBILITY", "OFFER");
		assertThat(topics(CENTRE, request)).containsExactly("OFFER");
		assertThat(topics(OTHER_CENTRE, request)).isEmpty();
		assertThat(inbox(PARTY)).contains("href=\"/requests/" + request, "Told to each", "asked");
		assertThat(inbox(OFFICER)).contains("href=\"/triage/" + request);
		assertThat(inbox(CENTRE)).contains("href=\"/assignments/" + this.story.assignment(request, "sn").id());
	}

	@Test
	void ofAWithdrawalThoseCentresAreToldThatWereStillConcerned() {
		RequestReference request = this.story.offered("Withdrawn from centres", Map.of("NIP", "sn", "BAT_BEP", "dz"));
		this.portal.getBean(CentreVerbs.class)
			.decline(this.story.centre("dz"), this.story.assignment(request, "dz").id(), OfferDecline.NO_CAPACITY,
					"No time");
		this.portal.getBean(PartyVerbs.class)
			.withdraw(this.story.focalPoint(), request, this.story.seen(request), "No longer needed");
		waitUntilTold(request);
		assertThat(topics(CENTRE, request)).containsExactly("OFFER", "WITHDRAW");
		assertThat(topics(OTHER_CENTRE, request)).containsExactly("OFFER");
		assertThat(topics(PARTY, request)).doesNotContain("WITHDRAW", "SUBMIT");
		assertThat(topics(OFFICER, request)).contains("WITHDRAW", "DECLINE_OFFER");
	}

	@Test
	void thatADeclinedRequestIsOpenAgainIsToldToItsParty() {
		RequestReference request = this.story.submitted("Opened again", "NIP");
		Screening screening = this.portal.getBean(Screening.class);
		screening.decline(this.story.officer(), request, this.story.seen(request), DeclineCode.OTHER, "Too soon");
		screening.reopenRequest(this.story.officer(), request, this.story.seen(request), "It was not");
		waitUntilTold(request);
		assertThat(topics(PARTY, request)).containsExactly("DECLINE", "REOPEN_REQUEST");
		assertThat(topics(ADMINISTRATOR, request)).contains("REOPEN_REQUEST");
		assertThat(inbox(PARTY)).contains(Said.the("requests.act.REOPEN_REQUEST"));
		assertThat(mail(PARTY, request, "REOPEN_REQUEST"))
			.startsWith(Said.the("notifications.subject.REOPEN_REQUEST", request))
			.contains(Said.the("requests.act.REOPEN_REQUEST"), "/requests/" + request);
	}

	@Test
	void whetherTheFundingWasFoundIsToldToPartyAndSecretariat() {
		CentreVerbs centres = this.portal.getBean(CentreVerbs.class);
		RequestReference found = this.story.offered("Funding was found", Map.of("NIP", "sn"));
		AssignmentId one = acceptedSubjectToFunding(found);
		centres.findFunding(this.story.centre("sn"), one, "The ministry pays");
		RequestReference lacking = this.story.offered("Funding was not found", Map.of("NIP", "sn"));
		AssignmentId other = acceptedSubjectToFunding(lacking);
		centres.lackFunding(this.story.centre("sn"), other, "Nobody pays");
		waitUntilTold(found);
		waitUntilTold(lacking);
		for (String reader : List.of(PARTY, ADMINISTRATOR)) {
			assertThat(topics(reader, found)).endsWith("ACCEPT_OFFER", "FIND_FUNDING");
			assertThat(topics(reader, lacking)).endsWith("ACCEPT_OFFER", "LACK_FUNDING");
		}
		assertThat(inbox(PARTY)).contains(Said.the("requests.act.FIND_FUNDING"),
				Said.partOf("requests.act.LACK_FUNDING"));
		assertThat(mail(PARTY, found, "FIND_FUNDING")).startsWith(Said.the("notifications.subject.FIND_FUNDING", found))
			.contains(Said.the("requests.act.FIND_FUNDING"), "/requests/" + found);
		assertThat(mail(PARTY, lacking, "LACK_FUNDING"))
			.startsWith(Said.the("notifications.subject.LACK_FUNDING", lacking))
			.contains(Said.partOf("requests.act.LACK_FUNDING"), "/requests/" + lacking);
	}

	private AssignmentId acceptedSubjectToFunding(RequestReference request) {
		AssignmentRecord offer = this.story.assignment(request, "sn");
		this.portal.getBean(CentreVerbs.class)
			.accept(this.story.centre("sn"), offer.id(),
					new Acceptance(offer.liveAreas(), true, "Travel of two experts", null, ""));
		return offer.id();
	}

	@Test
	void aScannerThatFollowsEveryLinkMarksNothingAsRead() throws Exception {
		RequestReference request = this.story.submitted("Scanned", "NIP");
		waitUntilTold(request);
		List<String> links = this.jdbc.sql("select plain from mail where reference = ?")
			.param(request.value())
			.query(String.class)
			.list()
			.stream()
			.flatMap((text) -> text.lines().filter((line) -> line.startsWith("http")))
			.map((link) -> link.replaceFirst("https?://[^/]+", ""))
			.distinct()
			.toList();
		assertThat(links).contains("/triage/" + request);
		int unread = unread();
		String state = state(request);
		for (String link : links) {
			for (String reader : List.of(PARTY, OFFICER, ADMINISTRATOR)) {
				this.mvc.head().uri(link).with(SignedIn.as(reader)).exchange();
				this.mvc.post().uri(link).with(SignedIn.as(reader)).exchange();
				this.mvc.get().uri(link).header("Sec-Purpose", "prefetch").with(SignedIn.as(reader)).exchange();
			}
			this.mvc.get().uri(link).exchange();
			this.mvc.post().uri(link).exchange();
		}
		assertThat(unread()).isEqualTo(unread);
		assertThat(state(request)).isEqualTo(state);
	}

	@Test
	void whatOneWasToldOfARequestIsReadOnceThatIsOpened() {
		RequestReference opened = this.story.offered("Opened", Map.of("NIP", "sn"));
		RequestReference closed = this.story.offered("Not opened", Map.of("NIP", "sn"));
		waitUntilTold(opened);
		waitUntilTold(closed);
		get(ADMINISTRATOR, "/triage/" + opened);
		get(PARTY, "/requests/" + opened);
		get(CENTRE, "/assignments/" + this.story.assignment(opened, "sn").id());
		for (String reader : List.of(ADMINISTRATOR, PARTY, CENTRE)) {
			assertThat(isRead(item(reader, opened))).as(reader).isTrue();
			assertThat(isRead(item(reader, closed))).as(reader).isFalse();
		}
		assertThat(isRead(item(OFFICER, opened))).isFalse();
		assertThat(get(OFFICER, "/requests/" + opened)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(isRead(item(OFFICER, opened))).isFalse();
	}

	@Test
	void whatWasDoneToTheReaderIsToldToTheReaderWithTheQuestion() {
		RequestReference request = this.story.offered("Told to you", Map.of("NIP", "sn"));
		RequestReference asked = this.story.submitted("Asked you", "NIP");
		this.portal.getBean(Screening.class)
			.askForClarification(this.story.officer(), asked, this.story.seen(asked), "Which laboratory is meant?",
					Set.of());
		waitUntilTold(request);
		waitUntilTold(asked);
		assertThat(what(CENTRE, request)).singleElement()
			.asString()
			.startsWith(Said.partOf("requests.told.centre.OFFER"));
		assertThat(what(PARTY, request)).contains(Said.the("requests.told.party.CONFIRM_ELIGIBILITY"));
		assertThat(what(PARTY, asked)).containsExactly("asked you: “Which laboratory is meant?”");
		assertThat(what(ADMINISTRATOR, asked)).doesNotContain("asked you: “Which laboratory is meant?”");
	}

	@Test
	void aCentreThatDeclinedReadsNeitherTheTitleNorWhatCameOfTheWork() {
		RequestReference request = this.story.offered("Title that is secret now", Map.of("NIP", "sn"));
		waitUntilTold(request);
		assertThat(inbox(CENTRE)).contains("Title that is secret now");
		this.jdbc
			.sql("""
					insert into inbox_item (person_id, event, topic, reference, title, who, what, page, at, request_id, kind, centre_code)
					select person_id, 'test:' || event, 'AGREE_PLAN', reference, title, who, 'agreed secretly.', page, at, request_id,
						kind, centre_code from inbox_item where topic = 'OFFER' and kind = 'CENTRE' and reference = ?""")
			.param(request.value())
			.update();
		assertThat(inbox(CENTRE)).contains("agreed secretly.");
		this.portal.getBean(CentreVerbs.class)
			.decline(this.story.centre("sn"), this.story.assignment(request, "sn").id(), OfferDecline.NO_CAPACITY,
					"No time");
		assertThat(inbox(CENTRE)).contains(request.value(), Said.partOf("requests.told.centre.OFFER"))
			.doesNotContain("Title that is secret now", "agreed secretly.");
	}

	@Test
	void severalMessagesWithinMinutesAreOneMailToEachReader() {
		RequestReference request = this.story.submitted("Written to often", "NIP");
		for (int number = 1; number <= 3; number++) {
			assertThat(this.mvc.post()
				.uri("/conversations/{reference}/messages", request)
				.with(SignedIn.as(PARTY))
				.with(csrf())
				.param("to", "ALL")
				.param("words", "Message number " + number)
				.param("shown", "0")
				.param("press", UUID.randomUUID().toString())
				.exchange()).hasStatus3xxRedirection();
		}
		waitUntilTold(request);
		assertThat(topics(OFFICER, request)).containsExactly("SUBMIT", "MESSAGE", "MESSAGE", "MESSAGE");
		this.portal.getBean(GatheredMails.class).write();
		assertThat(messageMails(request)).as("within the minutes").isEmpty();
		this.jdbc.sql("update inbox_item set mail_at = now() - interval '1 second' where mail_at is not null").update();
		this.portal.getBean(GatheredMails.class).write();
		this.portal.getBean(GatheredMails.class).write();
		assertThat(messageMails(request)).containsOnly(request + ": 3 new messages").hasSizeGreaterThan(1);
		assertThat(mailed(request)).filteredOn(OFFICER::equals).hasSize(2);
	}

	@Test
	void actsAskedForWithOnePressAreOneMailToEachReader() {
		List<RequestReference> requests = List.of(this.story.submitted("Given away, one", "NIP"),
				this.story.submitted("Given away, two", "NIP"));
		PersonId colleague = this.story.person(ADMINISTRATOR).id();
		Batch.run(UUID.randomUUID(), () -> requests.forEach((request) -> this.portal.getBean(TakingCharge.class)
			.assign(this.story.officer(), request, this.story.seen(request), colleague)));
		requests.forEach((request) -> {
			waitUntilTold(request);
			assertThat(topics(ADMINISTRATOR, request)).containsExactly("SUBMIT", "ASSIGN");
			assertThat(mailed(request)).filteredOn(ADMINISTRATOR::equals).as("of the filing alone").hasSize(1);
		});
		this.jdbc.sql("update inbox_item set mail_at = now() - interval '1 second' where batch is not null").update();
		this.portal.getBean(GatheredMails.class).write();
		this.portal.getBean(GatheredMails.class).write();
		assertThat(this.jdbc.sql("select plain from mail where topic = 'BATCH' and to_address = ?")
			.param(ADMINISTRATOR)
			.query(String.class)
			.list()).filteredOn((mail) -> mail.contains(requests.get(0).value()))
			.singleElement()
			.asString()
			.contains(requests.get(1).value(), "Given away, one", "Given away, two");
	}

	@Test
	void whoWatchesIsToldAndAReminderComesToItsWriterAloneAndOnce() {
		RequestReference request = this.story.submitted("Watched and remembered", "NIP");
		RequestId id = this.story.request(request).id();
		this.portal.getBean(TakingCharge.class).take(this.story.officer(), request);
		this.portal.getBean(Watches.class).begin(this.story.person(ADMINISTRATOR).id(), id);
		this.portal.getBean(PartyVerbs.class)
			.withdraw(this.story.focalPoint(), request, this.story.seen(request), "No longer needed");
		PersonId writer = this.story.officer().id();
		this.portal.getBean(OwnNotes.class)
			.keep(writer, id, "Ring the ministry", this.portal.getBean(WorkingDays.class).today());
		for (int time = 0; time < 2; time++) {
			this.portal.getBeanProvider(DailyReminder.class).forEach(DailyReminder::remind);
		}
		waitUntilTold(request);
		waitUntilTold(id);
		assertThat(topics(ADMINISTRATOR, request)).containsExactly("SUBMIT", "WITHDRAW");
		assertThat(topics(OFFICER, request)).containsExactly("SUBMIT", "WITHDRAW", "REMINDER");
		assertThat(what(OFFICER, request)).last().asString().contains("Ring the ministry");
		assertThat(mail(OFFICER, request, "REMINDER")).contains("Ring the ministry");
	}

	private List<String> messageMails(RequestReference request) {
		return this.jdbc.sql("select subject from mail where topic = 'MESSAGE' and reference = ?")
			.param(request.value())
			.query(String.class)
			.list();
	}

	@Test
	void mailIsStoppedByItsOwnLinkWithoutSignInButNotByOpeningThat() {
		this.jdbc.sql("""
				insert into mail_stop select id, 'stop-of-the-centre' from person where email = ?
				on conflict (person_id) do update set secret = excluded.secret""").param(CENTRE).update();
		assertThat(this.mvc.get().uri("/unsubscribe/stop-of-the-centre").exchange()).hasStatusOk()
			.bodyText()
			.contains(Said.the("notifications.stop.act"));
		assertThat(get(CENTRE, "/account/notifications")).bodyText()
			.doesNotContainPattern("value=\"INBOX\"[^>]*checked");
		assertThat(this.mvc.post()
			.uri("/unsubscribe/stop-of-the-centre")
			.param("List-Unsubscribe", "One-Click")
			.exchange()).hasStatusOk();
		assertThat(get(CENTRE, "/account/notifications")).bodyText().containsPattern("value=\"INBOX\"[^>]*checked");
		assertThat(this.mvc.post().uri("/unsubscribe/of-nobody").exchange()).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void whoMovesToAnotherPartyReadsNothingOfTheFirstOne() {
		RequestReference request = this.story.routing("Of the first Party", "NIP");
		waitUntilTold(request);
		assertThat(inbox(PARTY)).contains("Of the first Party");
		String move = "update membership set party_code = ? where person_id = (select id from person where email = ?)";
		this.jdbc.sql(move).params("GHA", PARTY).update();
		try {
			assertThat(inbox(PARTY)).doesNotContain("Of the first Party", request.value());
		}
		finally {
			this.jdbc.sql(move).params("SEN", PARTY).update();
		}
		assertThat(inbox(PARTY)).contains("Of the first Party");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/inbox?page=old", "/mails?state=GONE", "/mails?page=0", "/accounts?state=CLOSED",
			"/accounts?page=-1", "/troubles?page=x", "/demonstration/mails?page=last" })
	void anAddressWithAnOldValueShowsThePageAndSaysSo(String address) {
		assertThat(get(ADMINISTRATOR, address)).hasStatusOk().bodyText().contains(Said.the("core.unknown.title"));
	}

	@Test
	void administratorsReadWhatThePortalCouldNotDoUntilItIsDone() {
		Troubles troubles = this.portal.getBean(Troubles.class);
		Subject subject = new Subject("it", "SEN-2026-9999", "/triage/SEN-2026-9999");
		troubles.note(Work.REMINDER, subject, new IllegalStateException("Unreadable \u0000 row"));
		troubles.note(Work.REMINDER, subject, "Still unreadable");
		assertThat(get(ADMINISTRATOR, "/troubles")).hasStatusOk()
			.bodyText()
			.contains(Said.the("notifications.troubles.REMINDER", "SEN-2026-9999"), "Still unreadable");
		assertThat(get(OFFICER, "/troubles")).hasStatus(HttpStatus.NOT_FOUND);
		troubles.over(Work.REMINDER, "it");
		assertThat(get(ADMINISTRATOR, "/troubles")).bodyText().doesNotContain("SEN-2026-9999");
	}

	@Test
	void oneThingOrEverythingIsMarkedAsReadByAButton() {
		RequestReference one = this.story.submitted("Read alone", "NIP");
		RequestReference all = this.story.submitted("Read with all", "NIP");
		waitUntilTold(one);
		waitUntilTold(all);
		long item = item(ADMINISTRATOR, one);
		assertThat(post(ADMINISTRATOR, "/inbox/read", "item", String.valueOf(item))).hasRedirectedUrl("/inbox");
		assertThat(isRead(item)).isTrue();
		assertThat(isRead(item(ADMINISTRATOR, all))).isFalse();
		assertThat(post(OFFICER, "/inbox/read", "item", String.valueOf(item(ADMINISTRATOR, all))))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(isRead(item(ADMINISTRATOR, all))).isFalse();
		assertThat(inbox(ADMINISTRATOR)).containsPattern("Inbox \\([^)]*unread\\)");
		post(ADMINISTRATOR, "/inbox/all-read", "latest", String.valueOf(Long.MAX_VALUE));
		assertThat(isRead(item(ADMINISTRATOR, all))).isTrue();
		assertThat(inbox(ADMINISTRATOR)).doesNotContain("unread)");
		assertThat(isRead(item(OFFICER, all))).isFalse();
	}

	@Test
	void theInboxAsksNoMoreOfTheDatabaseTheMoreItHolds() {
		RequestReference few = this.story.submitted("Few in the inbox", "NIP");
		waitUntilTold(few);
		int before = QueryCount.of(() -> get(ADMINISTRATOR, "/inbox"));
		RequestReference more = this.story.routing("More in the inbox", "NIP");
		waitUntilTold(more);
		assertThat(QueryCount.of(() -> get(ADMINISTRATOR, "/inbox"))).isEqualTo(before);
	}

	@Test
	void eachChoosesHowToBeTold() {
		assertThat(get(CENTRE, "/account/notifications")).hasStatusOk()
			.bodyText()
			.contains(Said.the("notifications.choice.AT_ONCE"));
		assertThat(post(CENTRE, "/account/notifications", "choice", "LOUDLY"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(Said.the("notifications.choice.missing"));
		assertThat(post(CENTRE, "/account/notifications", "choice", "INBOX"))
			.hasRedirectedUrl("/account/notifications");
		assertThat(post(OFFICER, "/account/notifications", "choice", "DAILY"))
			.hasRedirectedUrl("/account/notifications");
		RequestReference request = this.story.offered("Told as chosen", Map.of("NIP", "sn"));
		waitUntilTold(request);
		assertThat(topics(CENTRE, request)).containsExactly("OFFER");
		assertThat(mailed(request)).contains(PARTY, ADMINISTRATOR).doesNotContain(CENTRE, OFFICER);
	}

	@Test
	void administratorsReadWhatBecameOfMailAndOthersDoNot() {
		RequestReference request = this.story.submitted("Mail for the administrator", "NIP");
		waitUntilTold(request);
		assertThat(get(ADMINISTRATOR, "/mails?q=" + request)).hasStatusOk()
			.bodyText()
			.contains(Said.the("notifications.subject.SUBMIT", request), Said.the("notifications.mails.no-server"),
					Said.the("notifications.state.KEPT"));
		String mail = this.jdbc
			.sql("select id::text from mail where reference = ? and to_address like '%@secretariat.example' limit 1")
			.param(request.value())
			.query(String.class)
			.single();
		assertThat(get(ADMINISTRATOR, "/mails/" + mail)).hasStatusOk().bodyText().contains("Message-ID", "Dear ");
		assertThat(get(OFFICER, "/mails/" + mail)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(ADMINISTRATOR, "/mails/" + mail + "/resend", "seen", "0"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(this.mvc.get().uri("/demonstration/mails?q=" + request).exchange()).hasStatusOk()
			.bodyText()
			.contains(Said.the("notifications.subject.SUBMIT", request));
		assertThat(this.mvc.get().uri("/demonstration/mails/" + mail).exchange()).hasStatusOk();
	}

	private int unread() {
		return this.jdbc.sql("select count(*) from inbox_item where read_at is null").query(Integer.class).single();
	}

	private String state(RequestReference request) {
		return this.jdbc
			.sql("""
					select r.status || ' ' || r.version || ' ' || r.last_entry || ' ' ||
						(select count(*) from notification_choice) || ' ' || (select count(*) from mail where reference = r.reference)
					from assistance_request r where reference = ?""")
			.param(request.value())
			.query(String.class)
			.single();
	}

	/** Waits until nothing of the request's acts is left in the registry. */
	private void waitUntilTold(Object request) {
		Instant end = Instant.now().plus(Duration.ofMinutes(3));
		while (this.jdbc.sql("select exists (select from event_publication where serialized_event like ?)")
			.param("%" + request + "%")
			.query(Boolean.class)
			.single()) {
			assertThat(Instant.now()).as("told of " + request).isBefore(end);
			try {
				Thread.sleep(50);
			}
			catch (InterruptedException ex) {
				throw new AssertionError(ex);
			}
		}
	}

	private List<String> topics(String email, RequestReference request) {
		return this.jdbc.sql("""
				select topic from inbox_item i join person p on p.id = i.person_id
				where p.email = ? and reference = ? order by at, i.event""")
			.params(email, request.value())
			.query(String.class)
			.list();
	}

	private List<String> what(String email, RequestReference request) {
		return this.jdbc.sql("""
				select what from inbox_item i join person p on p.id = i.person_id
				where p.email = ? and reference = ? order by at, i.event""")
			.params(email, request.value())
			.query(String.class)
			.list();
	}

	private String mail(String email, RequestReference request, String topic) {
		return this.jdbc.sql("""
				select subject || chr(10) || plain from mail m join person p on p.id = m.person_id
				where p.email = ? and reference = ? and topic = ?""")
			.params(email, request.value(), topic)
			.query(String.class)
			.single();
	}

	private List<String> mailed(RequestReference request) {
		return this.jdbc.sql("select to_address from mail where reference = ?")
			.param(request.value())
			.query(String.class)
			.list();
	}

	private long item(String email, RequestReference request) {
		return this.jdbc.sql("""
				select i.id from inbox_item i join person p on p.id = i.person_id
				where p.email = ? and reference = ? order by i.id limit 1""")
			.params(email, request.value())
			.query(Long.class)
			.single();
	}

	private boolean isRead(long item) {
		return this.jdbc.sql("select read_at is not null from inbox_item where id = ?")
			.param(item)
			.query(Boolean.class)
			.single();
	}

	/**
	 * The latest pages of an inbox: what other tests have made is told at the same time.
	 */
	private String inbox(String reader) {
		StringBuilder pages = new StringBuilder();
		for (int number = 1; number == 1 || number < 9 && pages.indexOf("/inbox?page=" + number) > 0; number++) {
			MvcTestResult page = get(reader, "/inbox?page=" + number);
			assertThat(page).hasStatusOk();
			pages.append(Desk.body(page));
		}
		return pages.toString();
	}

	private MvcTestResult get(String reader, String address) {
		return this.mvc.get().uri(address).with(SignedIn.as(reader)).exchange();
	}

	private MvcTestResult post(String reader, String address, String field, String value) {
		return this.mvc.post().uri(address).with(SignedIn.as(reader)).with(csrf()).param(field, value).exchange();
	}

}
