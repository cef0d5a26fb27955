package org.article12.faults;

import java.sql.Connection;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;

import org.article12.ProcessTest;

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

	private static final DemonstrationProcess PORTAL = DemonstrationProcess.shared();

	@Test
	void killedInTheMiddleOfActs() throws Exception {
		for (int fault = 1; fault <= FAULTS; fault++) {
			Acknowledged acknowledged = new Acknowledged();
			try (Bustle bustle = new Bustle(PORTAL.port(), acknowledged).begin()) {
				awaitSome(acknowledged);
				Thread.sleep(MOMENTS.nextInt(1500));
				if (fault % 2 == 0) {
					PORTAL.server().kill();
				}
				else {
					PORTAL.kill();
				}
			}
			if (fault % 2 == 0) {
				PORTAL.server().restart();
			}
			else {
				PORTAL.startAgain();
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
		try (Bustle bustle = new Bustle(PORTAL.port(), acknowledged).begin()) {
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
		try (Connection database = PORTAL.server().connect()) {
			Books books = new Books(database);
			books.awaitNothingWaits(Duration.ofMinutes(3));
			Map<String, Long> arrived = PORTAL.mails()
				.stream()
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
		try (Connection database = PORTAL.server().connect()) {
			Books books = new Books(database);
			books.holdNoHalfState();
			books.holdOnce(acknowledged.all());
		}
	}

}
