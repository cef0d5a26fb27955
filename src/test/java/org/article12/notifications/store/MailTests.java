package org.article12.notifications.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.article12.TestDatabase;
import org.article12.accounts.Recipient;
import org.article12.conversations.MessageAudience;
import org.article12.conversations.MessagePosted;
import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.core.outbox.Retries;
import org.article12.core.trouble.Subject;
import org.article12.core.trouble.Troubles;
import org.article12.core.trouble.Work;
import org.article12.deadlines.DateNear;
import org.article12.deadlines.Stage;
import org.article12.desk.ReminderDue;
import org.article12.notifications.DailyTroubles;
import org.article12.notifications.Digests;
import org.article12.notifications.MailWriter;
import org.article12.notifications.Sending;
import org.article12.notifications.domain.Addressee;
import org.article12.notifications.domain.InboxItem;
import org.article12.notifications.Sending.MailNotSent;
import org.article12.notifications.domain.MailState;
import org.article12.notifications.domain.MailText;
import org.article12.notifications.domain.MailWords;
import org.article12.notifications.domain.Mailed;
import org.article12.notifications.domain.MailsDue;
import org.article12.notifications.domain.Told;
import org.article12.notifications.domain.OneLine;
import org.article12.requests.Act;
import org.article12.requests.ActRecorded;
import org.article12.requests.Actor;
import org.article12.requests.RecordedActor;
import org.article12.requests.RequestId;
import org.article12.requests.RequestReference;
import org.article12.words.Said;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.ResourceAccessMode;

import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Mail reaches its reader once, whatever happens to the mail server or to us. */
@ResourceLock(value = "the log", mode = ResourceAccessMode.READ)
class MailTests {

	private static final String DATABASE = "mails";

	private static final MailText TEXT = new MailText("SEN-2026-0001: request submitted", "Plain text", "<p>HTML</p>");

	private static GreenMail smtp = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));

	private static int port;

	private static MailInstance portal;

	@BeforeAll
	static void start() {
		TestDatabase.make(DATABASE);
		smtp.start();
		port = smtp.getSmtp().getPort();
		portal = new MailInstance(DATABASE, port);
	}

	@AfterAll
	static void stop() {
		portal.close();
		smtp.stop();
	}

	@BeforeEach
	void emptyMailServer() throws Exception {
		smtp.purgeEmailFromAllMailboxes();
	}

	@AfterEach
	void emptyDatabase() {
		portal.jdbc()
			.sql("truncate mail, inbox_item, notification_choice, event_publication, trouble cascade")
			.update();
	}

	@Test
	void aMailGoesOutAsTextAndHtmlWithOneLineOfSubjectAndAnAddressToAnswerTo() throws Exception {
		UUID id = portal.write(portal.person("Aminata Ndiaye", "one@example.org"), TEXT);
		waitUntil(() -> portal.mail(id).state() == MailState.SENT);
		MimeMessage received = received(1).getFirst();
		assertThat(received.getSubject()).isEqualTo(TEXT.subject());
		assertThat(received.getFrom()[0]).hasToString("Article 12 <portal@example.org>");
		assertThat(received.getReplyTo()[0]).hasToString("secretariat@example.org");
		assertThat(received.getAllRecipients()).hasSize(1);
		assertThat(received.getMessageID()).isEqualTo("<" + id + "@portal.example.org>");
		assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
		MimeMultipart parts = (MimeMultipart) received.getContent();
		assertThat(parts.getContentType()).startsWith("multipart/alternative");
		assertThat(parts.getBodyPart(0).getContent()).hasToString("Plain text");
		assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
		assertThat(portal.mail(id).attempts()).isOne();
		waitUntil(() -> publications() == 0);
	}

	@Test
	void aMailServerThatIsAwayDelaysMailAndLosesNone() throws Exception {
		smtp.stop();
		List<UUID> ids = new ArrayList<>();
		try {
			for (int number = 0; number < 5; number++) {
				ids.add(portal.write(portal.person("Away", "away" + number + "@example.org"), TEXT));
			}
			waitUntil(() -> failedPublications() == 5);
			portal.bean(Retries.class).retry();
			assertThat(ids).allSatisfy((id) -> assertThat(portal.mail(id).state()).isEqualTo(MailState.WAITING));
			assertThat(ids).anySatisfy((id) -> assertThat(portal.mail(id).failure()).isNotBlank());
		}
		finally {
			smtp = new GreenMail(new ServerSetup(port, null, ServerSetup.PROTOCOL_SMTP));
			smtp.start();
		}
		waitUntil(() -> {
			portal.bean(Retries.class).retry();
			return ids.stream().allMatch((id) -> portal.mail(id).state() == MailState.SENT);
		});
		waitUntil(() -> publications() == 0);
		assertThat(messageIds(received(5)))
			.containsExactlyInAnyOrderElementsOf(ids.stream().map((id) -> portal.mail(id).messageId()).toList());
	}

	@Test
	void whenTheMachineStopsBeforeTheMarkTheMailGoesOutOnceMoreUnderTheSameMessageId() throws Exception {
		UUID id = portal.write(portal.person("Crash", "crash@example.org"), TEXT);
		waitUntil(() -> portal.mail(id).state() == MailState.SENT && publications() == 0);
		// As the database is found after the mail server's yes and before our mark.
		portal.jdbc()
			.sql("update mail set state = 'WAITING', sent_at = null, attempts = 0 where id = ?")
			.param(id)
			.update();
		portal.jdbc()
			.sql("""
					insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, status,
						completion_attempts, last_resubmission_date, stored_at)
					values (gen_random_uuid(), :listener, :type, :event, now() - interval '2 minutes', 'PROCESSING', 1,
						now() - interval '2 minutes', now() - interval '2 minutes')""")
			.param("listener", MailListener.class.getName() + ".on(" + MailsDue.class.getName() + ")")
			.param("type", MailsDue.class.getName())
			.param("event", portal.bean(EventSerializer.class).serialize(new MailsDue(List.of(id))).toString())
			.update();
		waitUntil(() -> {
			portal.bean(Retries.class).retry();
			return portal.mail(id).state() == MailState.SENT && publications() == 0;
		});
		portal.bean(Retries.class).retry();
		assertThat(messageIds(received(2))).containsOnly(portal.mail(id).messageId());
	}

	@Test
	void twoInstancesNeverSendTheSameMailTwice() throws Exception {
		try (MailInstance other = new MailInstance(DATABASE, port); var threads = Executors.newFixedThreadPool(8)) {
			Recipient reader = portal.person("Both", "both@example.org");
			List<UUID> ids = new ArrayList<>();
			List<Callable<Boolean>> sending = new ArrayList<>();
			for (int number = 0; number < 40; number++) {
				UUID id = portal.write(reader, TEXT);
				ids.add(id);
				sending.add(() -> send(portal, id));
				sending.add(() -> send(other, id));
			}
			threads.invokeAll(sending);
			waitUntil(() -> {
				portal.bean(Retries.class).retry();
				other.bean(Retries.class).retry();
				return publications() == 0;
			});
			assertThat(messageIds(received(ids.size()))).doesNotHaveDuplicates();
		}
	}

	@Test
	void mailsOfTheSameAreOnePublication() {
		storedTogether("same");
		received(3);
	}

	@Test
	void oneThatMustWaitHoldsUpNoOtherOfTheSamePublicationAndNoneIsSentTwice() throws Exception {
		List<UUID> ids = storedTogether("waits");
		waitUntil(() -> publications() == 0);
		smtp.purgeEmailFromAllMailboxes();
		portal.jdbc().sql("update mail set state = 'WAITING', sent_at = null, attempts = 0").update();
		Sending sending = portal.bean(Sending.class);
		portal.bean(TransactionTemplate.class).executeWithoutResult((_) -> {
			portal.jdbc().sql("select id from mail where id = ? for update").param(ids.getFirst()).query().listOfRows();
			assertThat(CompletableFuture.runAsync(() -> sending.send(ids))).failsWithin(Duration.ofSeconds(10))
				.withThrowableOfType(ExecutionException.class)
				.withCauseInstanceOf(MailNotSent.class);
		});
		assertThat(ids).extracting((id) -> portal.mail(id).state())
			.containsExactly(MailState.WAITING, MailState.SENT, MailState.SENT);
		sending.send(ids);
		assertThat(messageIds(received(3)))
			.containsExactlyInAnyOrderElementsOf(ids.stream().map((id) -> portal.mail(id).messageId()).toList());
	}

	private static List<UUID> storedTogether(String name) {
		List<Mails.Written> mails = Stream.of("1", "2", "3")
			.map((number) -> Mails.Written.of(portal.person(name, name + number + "@example.org"), "SUBMIT",
					"SEN-2026-0001", TEXT, List.of()))
			.toList();
		return portal.bean(TransactionTemplate.class).execute((_) -> {
			portal.bean(Mails.class).add(mails);
			assertThat(publications()).isOne();
			return portal.jdbc().sql("select id from mail order by to_address").query(UUID.class).list();
		});
	}

	private static boolean send(MailInstance instance, UUID id) {
		try {
			instance.bean(Sending.class).send(id);
			return true;
		}
		catch (MailNotSent ex) {
			return false;
		}
	}

	@Test
	void nothingThatSomebodyTypedBecomesAHeaderOrAnotherRecipient() throws Exception {
		String evil = "Eve\r\nBcc: victim@example.org\r\n\r\nBody\u2028X-Evil: yes";
		Recipient eve = portal.person(evil, "eve@example.org");
		MailText text = portal.bean(MailWords.class)
			.of(List.of(new InboxItem(1, "SUBMIT", "SEN-2026-0001", evil, evil, evil + "<script>",
					"/requests/SEN-2026-0001", Instant.now(), false)), eve);
		UUID id = portal.write(eve, new MailText(OneLine.of(text.subject() + evil), text.plain(), text.html()));
		waitUntil(() -> portal.mail(id).state() == MailState.SENT);
		MimeMessage received = received(1).getFirst();
		List<String> names = java.util.Collections.list(received.getAllHeaders())
			.stream()
			.map(Header::getName)
			.toList();
		assertThat(names).doesNotContain("Bcc", "X-Evil");
		assertThat(received.getAllRecipients()).hasSize(1);
		assertThat(received.getSubject()).doesNotContain("\r", "\n", "\u2028");
		assertThat(text.html()).contains("&lt;script&gt;").doesNotContain("<script>");
	}

	@Test
	void aMailThatCannotBeSentFailsWithItsReasonAndPressingTwiceSendsItOnce() throws Exception {
		Recipient wrong = portal.person("Wrong", "not an address");
		UUID id = portal.write(wrong, TEXT);
		waitUntil(() -> portal.mail(id).state() == MailState.FAILED);
		assertThat(portal.mail(id).failure()).isNotBlank();
		waitUntil(() -> publications() == 0);
		portal.jdbc().sql("update mail set to_address = 'right@example.org' where id = ?").param(id).update();
		portal.bean(MailDesk.class).sendAgain(id, 1);
		portal.bean(MailDesk.class).sendAgain(id, 1);
		waitUntil(() -> portal.mail(id).state() == MailState.SENT && publications() == 0);
		portal.bean(MailDesk.class).sendAgain(id, 1);
		assertThat(received(1)).hasSize(1);
	}

	@Test
	void theDailyMailTellsOnceWhatIsNewAndNotRead() {
		Recipient reader = portal.person("Daily", "daily@example.org");
		for (int number = 1; number <= 3; number++) {
			tell(reader, "act:" + number, new InboxItem(0, "SUBMIT", "SEN-2026-000" + number, "Title " + number,
					"Somebody", "did it.", "/triage/SEN-2026-000" + number, Instant.now(), number == 3),
					new Mailed.Daily());
		}
		portal.bean(Digests.class).write();
		portal.bean(Digests.class).write();
		waitUntil(() -> publications() == 0);
		MimeMessage daily = received(1).getFirst();
		assertThat(GreenMailUtil.getHeaders(daily)).contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click",
				"List-Unsubscribe: <https://portal.example.org/unsubscribe/");
		assertThat(GreenMailUtil.getBody(daily))
			.contains("SEN-2026-0001", "SEN-2026-0002", "https://portal.example.org/inbox")
			.doesNotContain("SEN-2026-0003");
	}

	@Test
	void whatItsReaderMayNoLongerReadIsNotMailedThoughItWasWritten() {
		Recipient reader = portal.person("Gone", "gone@example.org");
		InboxItem item = new InboxItem(0, "SUBMIT", "SEN-2026-0001", "Title", "", "Done.", "/triage/x", Instant.now(),
				false);
		portal.bean(TransactionTemplate.class).executeWithoutResult((_) -> {
			Long id = tell(reader, "act:gone", item, new Mailed.AtOnce());
			portal.bean(MailWriter.class).write(reader, List.of(item.with(id, "Title")));
			portal.jdbc().sql("delete from membership where person_id = ?").param(reader.person().value()).update();
		});
		UUID mail = portal.jdbc().sql("select id from mail").query(UUID.class).single();
		waitUntil(() -> portal.mail(mail).state() == MailState.WITHDRAWN && publications() == 0);
		portal.bean(MailDesk.class).sendAgain(mail, 0);
		assertThat(portal.mail(mail).state()).isEqualTo(MailState.WITHDRAWN);
		assertThat(smtp.getReceivedMessages()).isEmpty();
	}

	@Test
	void ofADailyMailThatWaitedOnlyThatGoesOutWhichItsReaderMayStillRead() {
		Recipient reader = portal.person("Less", "less@example.org");
		String makeAdministrator = "update membership set administrator = ? where person_id = ?";
		portal.jdbc().sql(makeAdministrator).params(true, reader.person().value()).update();
		portal.bean(TransactionTemplate.class).executeWithoutResult((_) -> {
			tell(reader, "act:kept", new InboxItem(0, "SUBMIT", "SEN-2026-0001", "Still to be read", "", "Done.",
					"/triage/x", Instant.now(), false), new Mailed.Daily());
			tell(reader, "act:hidden", new InboxItem(0, "TROUBLE", "", "No longer to be read", "", "Secret.",
					"/troubles", Instant.now(), false), new Mailed.Daily());
			portal.bean(Digests.class).write();
			portal.jdbc().sql(makeAdministrator).params(false, reader.person().value()).update();
		});
		MimeMessage daily = received(1).getFirst();
		assertThat(GreenMailUtil.getBody(daily)).contains("Still to be read")
			.doesNotContain("No longer to be read", "Secret");
		waitUntil(() -> publications() == 0);
	}

	@Test
	void onePersonWhoCannotBeToldKeepsNobodyElseFromIt() {
		Recipient lost = portal.person("Lost", "lost@example.org");
		Recipient reader = portal.person("Other", "other@example.org");
		for (Recipient one : List.of(lost, reader)) {
			tell(one, "act:" + one.person(), new InboxItem(0, "SUBMIT", "SEN-2026-0001", "Title", "", "Done.",
					"/triage/x", Instant.now(), false), new Mailed.Daily());
		}
		portal.bean(MailInstance.Somebody.class).forget(lost);
		portal.bean(Digests.class).write();
		assertThat(received(1)).hasSize(1);
		assertThat(portal.bean(Troubles.class).page(1).items()).singleElement()
			.satisfies((trouble) -> assertThat(trouble.about()).contains(lost.person().toString()));
		portal.bean(MailInstance.Somebody.class).known(lost);
		portal.bean(Digests.class).write();
		received(2);
		assertThat(portal.bean(Troubles.class).page(1).items()).isEmpty();
		waitUntil(() -> publications() == 0);
	}

	@Test
	void administratorsGetOneMailADayOnWhatWentWrong() {
		Recipient administrator = portal.person("Marc", "marc@example.org");
		portal.jdbc()
			.sql("update membership set administrator = true where person_id = ?")
			.param(administrator.person().value())
			.update();
		portal.bean(MailInstance.Somebody.class).administrator(administrator);
		Troubles troubles = portal.bean(Troubles.class);
		troubles.note(Work.OFFER_EXPIRY, new Subject("1", "SEN-2026-0007", "/triage/SEN-2026-0007"),
				new IllegalStateException("No such centre"));
		troubles.note(Work.REMINDER, new Subject("2", "SEN-2026-0008", null), "Done by now");
		troubles.over(Work.REMINDER, "2");
		portal.bean(DailyTroubles.class).tell();
		portal.bean(DailyTroubles.class).tell();
		MimeMessage mail = received(1).getFirst();
		assertThat(GreenMailUtil.getBody(mail))
			.contains(Said.the("notifications.troubles.OFFER_EXPIRY", "SEN-2026-0007"),
					"https://portal.example.org/triage/SEN-2026-0007", "https://portal.example.org/troubles")
			.doesNotContain("SEN-2026-0008", "??");
		waitUntil(() -> publications() == 0);
	}

	@Test
	void anEventThatIsHeardTwiceTellsOnce() {
		Recipient reader = portal.person("Twice", "twice@example.org");
		InboxItem item = new InboxItem(0, "SUBMIT", "SEN-2026-0001", "Title", "", "Done.", "/requests/x", Instant.now(),
				false);
		assertThat(tell(reader, "act:x:1", item, new Mailed.Never())).isNotNull();
		assertThat(tell(reader, "act:x:1", item, new Mailed.Never())).isNull();
	}

	private static Long tell(Recipient reader, String event, InboxItem item, Mailed mailed) {
		return portal.bean(ToldItems.class)
			.add(new Told(event, null, new Addressee(reader, new ActingFor.OfSecretariat(false)), item, mailed));
	}

	@Test
	void everyMailIsWrittenInEveryLanguage() {
		for (String language : List.of("en", "fr", "es", "ar", "ru", "zh")) {
			Recipient reader = new Recipient(PersonId.next(), "Reader", "reader@example.org",
					java.util.Locale.forLanguageTag(language), false);
			List<InboxItem> items = topics()
				.map((topic) -> new InboxItem(0, topic, "SEN-2026-0001", "A \"title\" & more",
						"Helena Okafor, Secretariat", "did something.", "/requests/SEN-2026-0001", Instant.now(),
						false))
				.toList();
			MailWords words = portal.bean(MailWords.class);
			Stream.concat(items.stream().map((item) -> words.of(List.of(item), reader)),
					Stream.of(words.of(items.subList(0, 3), reader), words.digest(items, reader),
							words.digest(items.subList(0, 1), reader)))
				.forEach((mail) -> {
					assertThat(mail.subject()).isNotBlank().doesNotContain("\n", "??");
					assertThat(mail.plain())
						.contains("https://portal.example.org/requests/SEN-2026-0001", "SEN-2026-0001",
								"A \"title\" & more")
						.doesNotContain("??", "[(", "th:");
					assertThat(mail.html())
						.contains("href=\"https://portal.example.org/requests/SEN-2026-0001\"", "lang=\"" + language)
						.doesNotContain("??", "th:", "<img", "<script");
				});
		}
	}

	private static Stream<String> topics() {
		return Stream
			.of(Arrays.stream(Act.values()).map(Act::name), Stream.of("MESSAGE"),
					Arrays.stream(Stage.values()).map((stage) -> "DATE_" + stage))
			.flatMap((topics) -> topics);
	}

	@Test
	void eventsComeBackFromTheRegistryAsTheyWere() {
		RequestId request = RequestId.next();
		RequestReference reference = new RequestReference("SEN-2026-0001");
		PartyCode party = new PartyCode("SEN");
		CentreCode centre = new CentreCode("SCRC-SN");
		EventSerializer serializer = portal.bean(EventSerializer.class);
		for (Object event : List.of(
				new ActRecorded(request, reference, party, 3, Act.OFFER, centre, Instant.EPOCH, null),
				new ActRecorded(request, reference, party, 1, Act.SUBMIT, null, Instant.EPOCH, null),
				new MessagePosted(UUID.randomUUID(), request, reference, party, MessageAudience.SECRETARIAT_AND_CENTRE,
						centre, new RecordedActor(Actor.CENTRE, PersonId.next(), "Name", null, centre),
						Instant.parse("2026-11-22T10:00:00Z")),
				new DateNear(request, reference, party, Actor.CENTRE, centre, java.time.LocalDate.of(2026, 11, 30),
						Stage.SOON),
				new ReminderDue(request, PersonId.next(), java.time.LocalDate.of(2026, 11, 30)),
				new MailsDue(List.of(UUID.randomUUID(), UUID.randomUUID())))) {
			assertThat((Object) serializer.deserialize(serializer.serialize(event), event.getClass())).isEqualTo(event);
		}
	}

	private static List<MimeMessage> received(int count) {
		assertThat(smtp.waitForIncomingEmail(10_000, count)).isTrue();
		List<MimeMessage> received = List.of(smtp.getReceivedMessages());
		assertThat(received).hasSize(count);
		return received;
	}

	private static List<String> messageIds(List<MimeMessage> mails) {
		return mails.stream().map((mail) -> {
			try {
				return mail.getMessageID();
			}
			catch (MessagingException ex) {
				throw new AssertionError(ex);
			}
		}).toList();
	}

	private static int publications() {
		return portal.jdbc().sql("select count(*) from event_publication").query(Integer.class).single();
	}

	private static int failedPublications() {
		return portal.jdbc()
			.sql("select count(*) from event_publication where status = 'FAILED'")
			.query(Integer.class)
			.single();
	}

	private static void waitUntil(BooleanSupplier reached) {
		Instant end = Instant.now().plus(Duration.ofMinutes(3));
		while (!reached.getAsBoolean()) {
			assertThat(Instant.now()).as(() -> state()).isBefore(end);
			try {
				Thread.sleep(50);
			}
			catch (InterruptedException ex) {
				throw new AssertionError(ex);
			}
		}
	}

	private static String state() {
		List<Map<String, Object>> publications = portal.jdbc()
			.sql("select * from event_publication")
			.query()
			.listOfRows();
		return publications + " " + portal.jdbc().sql("select state, failure, attempts from mail").query().listOfRows();
	}

}
