package org.article12.faults;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.article12.ProcessTest;
import org.article12.firstrun.PortalProcess;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The portal, or its PostgreSQL, is killed in the middle of acts. What people were told
 * is done is there once, nothing is half done, and every mail goes out in the end.
 */
@ProcessTest
class FaultTests {

	/**
	 * How many faults there are: every other one of the portal, and of its database; one
	 * of each in every build, more with {@code -Pfaults}.
	 */
	private static final int FAULTS = Integer.getInteger("article12.faults", 2);

	private static final Random MOMENTS = new Random(Long.getLong("article12.faults.seed", 12));

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private static Path folder;

	@SuppressWarnings("NullAway.Init")
	private static DurableServer server;

	private static int port;

	@SuppressWarnings("NullAway.Init")
	private static PortalProcess portal;

	private static final GreenMail MAIL = new GreenMail(ServerSetup.SMTP.dynamicPort());

	@BeforeAll
	static void start() throws SQLException {
		MAIL.start();
		server = new DurableServer(folder.resolve("postgresql"));
		forgetWhatWasKept();
		port = DurableServer.freePort();
		portal = startPortal();
	}

	// Where the demonstration was made there was no mail server to send to.
	private static void forgetWhatWasKept() throws SQLException {
		try (Connection database = server.connect(); Statement statement = database.createStatement()) {
			statement.execute("delete from mail where state = 'KEPT'");
		}
	}

	@AfterAll
	static void stop() throws Exception {
		portal.close();
		server.close();
		MAIL.stop();
	}

	@Test
	void killedInTheMiddleOfActs() throws Exception {
		for (int fault = 1; fault <= FAULTS; fault++) {
			Acknowledged acknowledged = new Acknowledged();
			try (Bustle bustle = new Bustle(port, acknowledged).begin()) {
				awaitSome(acknowledged);
				Thread.sleep(MOMENTS.nextInt(1500));
				if (fault % 2 == 0) {
					server.kill();
				}
				else {
					portal.kill();
				}
			}
			if (fault % 2 == 0) {
				server.restart();
			}
			else {
				portal = startPortal();
			}
			hold(acknowledged);
		}
		worksOn();
	}

	/**
	 * After the last fault people go on as before, without anybody having done anything.
	 */
	private static void worksOn() throws Exception {
		Acknowledged acknowledged = new Acknowledged();
		try (Bustle bustle = new Bustle(port, acknowledged).begin()) {
			awaitSome(acknowledged);
		}
		hold(acknowledged);
		everyMailGoesOut();
	}

	/**
	 * Everybody is told of everything, and each mail arrives: once, or, where the crash
	 * came between the server's word and the portal's note of it, twice under the same
	 * name.
	 */
	private static void everyMailGoesOut() throws Exception {
		try (Connection database = server.connect()) {
			Books books = new Books(database);
			books.awaitNothingWaits(Duration.ofMinutes(3));
			Map<String, Long> arrived = Stream.of(MAIL.getReceivedMessages())
				.collect(Collectors.groupingBy(FaultTests::messageId, Collectors.counting()));
			assertThat(arrived.keySet())
				.containsExactlyInAnyOrderElementsOf(books.strings("select message_id from mail where state = 'SENT'"));
			assertThat(arrived.values()).allMatch((times) -> times <= 1 + FAULTS);
			assertThat(arrived.values().stream().mapToLong((times) -> times - 1).sum())
				.as("at most one duplicate for each crash")
				.isLessThanOrEqualTo(FAULTS);
			books.holdEveryoneTold();
		}
	}

	private static String messageId(MimeMessage mail) {
		try {
			return mail.getMessageID();
		}
		catch (MessagingException ex) {
			throw new AssertionError(ex);
		}
	}

	private static void awaitSome(Acknowledged acknowledged) throws InterruptedException {
		long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
		while (acknowledged.all().size() < 4) {
			assertThat(System.nanoTime()).as("The portal does not work").isLessThan(end);
			Thread.sleep(50);
		}
	}

	private static void hold(Acknowledged acknowledged) throws Exception {
		try (Connection database = server.connect()) {
			Books books = new Books(database);
			books.holdNoHalfState();
			books.holdOnce(acknowledged.all());
		}
	}

	// Whoever asks while there is no database is kept waiting for five seconds.
	private static PortalProcess startPortal() {
		PortalProcess process = PortalProcess.ofClasses(Map.of("SPRING_PROFILES_ACTIVE", "demo", "SERVER_PORT",
				Integer.toString(port), "SPRING_DATASOURCE_URL", server.url(), "SPRING_DATASOURCE_USERNAME", "postgres",
				"SPRING_DATASOURCE_PASSWORD", "postgres", "SPRING_DATASOURCE_HIKARI_CONNECTIONTIMEOUT", "5000",
				"SPRING_MAIL_HOST", "localhost", "SPRING_MAIL_PORT", Integer.toString(MAIL.getSmtp().getPort()),
				"ARTICLE12_OUTBOX_RETRYEVERY", "2s", "ARTICLE12_OUTBOX_RECOVERAFTER", "5s"));
		process.awaitReady();
		return process;
	}

}
