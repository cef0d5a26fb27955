package org.article12.notifications.store;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.article12.TestDatabase;
import org.article12.accounts.Recipient;
import org.article12.notifications.domain.MailState;
import org.article12.notifications.domain.MailText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.ResourceAccessMode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One mail's fault is that mail's alone; a fault of the mail server holds up every mail,
 * and loses none.
 */
@ResourceLock(value = "the log", mode = ResourceAccessMode.READ)
class MailFaultTests {

	private static final String DATABASE = "mail_faults";

	private static final MailText TEXT = new MailText("SEN-2026-0001: request submitted", "Plain text", "<p>HTML</p>");

	private static final Duration REST = Duration.ofSeconds(15);

	// The server is left alone for half of that; nothing here tries again by itself.
	private static final String RETRY = "article12.outbox.retry-every=30s";

	private static final String SOON_TIRED = "spring.mail.properties[mail.smtp.timeout]=500";

	private static ScriptedMailServer server;

	private static MailInstance portal;

	@BeforeAll
	static void start() {
		TestDatabase.make(DATABASE);
		server = new ScriptedMailServer();
		portal = new MailInstance(DATABASE, server.port(), RETRY, SOON_TIRED);
	}

	@AfterAll
	static void stop() {
		portal.close();
		server.close();
	}

	@AfterEach
	void putRight() {
		server.putRight();
		portal.later(REST);
		portal.jdbc().sql("truncate mail, inbox_item, event_publication, trouble cascade").update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "rcpt-550@x.example", "rcpt-553@x.example", "rcpt-501@x.example", "rcpt-552@x.example",
			"data-554@x.example", "end-552@x.example", "end-554@x.example", "end-550@x.example", "not an address",
			"a..b@x.example", "ana@x\u00a0y.example", "josé@x.example", "", "two@x.example, other@x.example" })
	void whatIsRefusedForGoodFailsAloneAndWithItsReason(String address) {
		UUID refused = write(address);
		UUID other = write("other@x.example");
		waitUntil(() -> state(other) == MailState.SENT);
		assertThat(state(refused)).isEqualTo(MailState.FAILED);
		assertThat(portal.mail(refused).failure()).isNotBlank();
	}

	@ParameterizedTest
	@ValueSource(strings = { "rcpt-450@x.example", "rcpt-451@x.example", "data-451@x.example", "end-452@x.example",
			"end-drop@x.example", "rcpt-hang@x.example", "end-hang@x.example" })
	void whatIsNotTakenForNowWaitsAlone(String address) {
		UUID later = write(address);
		UUID other = write("other@x.example");
		waitUntil(() -> state(other) == MailState.SENT);
		assertThat(state(later)).isEqualTo(MailState.WAITING);
		assertThat(portal.mail(later).attempts()).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "421 too busy", "554 no service", "hang", "drop" })
	void whenTheServerGreetsNobodyEveryMailWaitsAndOneAttemptFindsOut(String greeting) {
		int before = server.connections();
		server.greet(greeting);
		UUID first = write("first@x.example");
		UUID second = write("second@x.example");
		waitUntil(() -> failedPublications() == 2);
		assertThat(state(first)).isEqualTo(MailState.WAITING);
		assertThat(state(second)).isEqualTo(MailState.WAITING);
		assertThat(server.connections() - before).isOne();
	}

	@Test
	void whenTheServerClosesInTheMiddleEveryMailWaits() {
		UUID first = write("rcpt-421@x.example");
		UUID second = write("second@x.example");
		waitUntil(() -> failedPublications() == 2);
		assertThat(state(first)).isEqualTo(MailState.WAITING);
		assertThat(state(second)).isEqualTo(MailState.WAITING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "not there", "wrong password" })
	void whenThePortalDoesNotGetInEveryMailWaits(String why) {
		String[] login = { RETRY, "spring.mail.username=portal", "spring.mail.password=wrong",
				"spring.mail.properties[mail.smtp.auth]=true" };
		server.offer("250-hello\r\n250 AUTH PLAIN LOGIN");
		try (MailInstance other = new MailInstance(DATABASE, why.equals("not there") ? 1 : server.port(), login)) {
			Recipient reader = other.person("Reader", UUID.randomUUID() + "@x.example");
			UUID first = other.write(reader, TEXT);
			UUID second = other.write(reader, TEXT);
			waitUntil(() -> failedPublications() == 2);
			assertThat(state(first)).isEqualTo(MailState.WAITING);
			assertThat(portal.mail(first).failure()).contains(why.equals("not there") ? "connect" : "535");
			assertThat(state(second)).isEqualTo(MailState.WAITING);
			assertThat(portal.mail(second).attempts()).isZero();
		}
	}

	@Test
	void aMailIsTakenWhateverBecomesOfTheFarewell() {
		UUID taken = write("quit-drop@x.example");
		waitUntil(() -> state(taken) == MailState.SENT);
		assertThat(portal.mail(taken).attempts()).isOne();
	}

	@Test
	void aMailThatIsTooLargeIsRefusedBeforeItIsSent() {
		server.answerToSender("552 5.3.4 Message size exceeds fixed limit");
		UUID large = write("large@x.example");
		waitUntil(() -> state(large) == MailState.FAILED);
	}

	@Test
	void thatTheSenderIsRefusedIsNoFaultOfTheMail() {
		server.answerToSender("550 5.7.1 Sender not allowed");
		UUID first = write("first@x.example");
		waitUntil(() -> failedPublications() == 1);
		assertThat(state(first)).isEqualTo(MailState.WAITING);
	}

	@Test
	void anAddressThatWasStoredWithItsWrappingIsStillUnderstood() {
		UUID wrapped = write("mailto:plain@x.example");
		UUID domain = write("ana@españa.example");
		waitUntil(() -> state(wrapped) == MailState.SENT && state(domain) == MailState.SENT);
		assertThat(server.taken()).contains("plain", "ana");
	}

	private static UUID write(String address) {
		return portal.write(portal.person("Reader", UUID.randomUUID() + "@x.example", address), TEXT);
	}

	private static MailState state(UUID mail) {
		return portal.mail(mail).state();
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
			assertThat(Instant.now())
				.as(() -> portal.jdbc()
					.sql("select to_address, state, failure from mail")
					.query()
					.listOfRows()
					.toString())
				.isBefore(end);
			try {
				Thread.sleep(20);
			}
			catch (InterruptedException ex) {
				throw new AssertionError(ex);
			}
		}
	}

}
