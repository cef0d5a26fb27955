package org.article12.deadlines.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.article12.core.IcuMessages;
import org.article12.core.CentreCode;
import org.article12.deadlines.domain.Deadline;
import org.article12.requests.Actor;
import org.article12.requests.RequestId;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The calendar as another program reads it. */
class CalendarWriterTests {

	private static final String PORTAL = "https://portal.example";

	private static final UUID REQUEST = UUID.fromString("00000000-0000-0000-0000-000000000007");

	private static final UUID ASSIGNMENT = UUID.fromString("00000000-0000-0000-0000-000000000009");

	private final CalendarWriter writer = new CalendarWriter(words());

	@Test
	void whatIsWrittenIsReadBackWordForWord() throws Exception {
		String title = "Laboratories, dioxins; and \\ \"furans\"\nsecond line: É 实验室 مختبر 🧪";
		VEvent event = read(write(deadline(title, Actor.PARTY, RequestStatus.CLARIFICATION))).getFirst();
		assertThat(event.getDescription().getValue())
			.isEqualTo(title + "\n\nhttps://portal.example/requests/SEN-2026-0007");
		assertThat(event.getSummary().getValue()).isEqualTo("SEN-2026-0007: Answer the Secretariat’s question");
		assertThat(event.getUrl().getValue()).isEqualTo("https://portal.example/requests/SEN-2026-0007");
		assertThat(event.getUid().orElseThrow().getValue()).isEqualTo(REQUEST + "-party@article-12");
		DtStart<?> start = event.getDateTimeStart();
		assertThat(start.getDate()).isEqualTo(LocalDate.of(2026, 12, 31));
		assertThat(event.getSequence().getSequenceNo()).isEqualTo(4);
	}

	@Test
	void noLineIsLongerThanSeventyFiveOctets() throws Exception {
		for (String letters : List.of("a", "é", "实", "🧪", "a🧪")) {
			for (int length = 1; length < 200; length++) {
				String title = letters.repeat(length);
				String text = new String(write(deadline(title, Actor.PARTY, RequestStatus.DELIVERED)),
						StandardCharsets.UTF_8);
				assertThat(text.split("\r\n")).allMatch((line) -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
				assertThat(text.replace("\r\n ", "")).contains("DESCRIPTION:" + title + "\\n");
			}
		}
	}

	@Test
	void everyLineEndsAsTheStandardAsks() {
		String text = new String(write(deadline("One", Actor.PARTY, RequestStatus.DELIVERED)), StandardCharsets.UTF_8);
		assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
		assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
		assertThat(text).contains("DTSTART;VALUE=DATE:20261231\r\n", "REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n")
			.doesNotContain("VTIMEZONE", "TZID");
	}

	@Test
	void theSameDeadlinesAreTheSameText() {
		Deadline deadline = deadline("One", Actor.PARTY, RequestStatus.DELIVERED);
		assertThat(write(deadline)).isEqualTo(write(deadline));
	}

	@Test
	void eachIsToldWhatIsToBeDoneAndWhere() throws Exception {
		assertThat(summary(Actor.PARTY, RequestStatus.DELIVERED))
			.isEqualTo("Confirm what was delivered /requests/SEN-2026-0007");
		assertThat(summary(Actor.SECRETARIAT, RequestStatus.SUBMITTED))
			.isEqualTo("Screen the request /triage/SEN-2026-0007");
		assertThat(summary(Actor.SECRETARIAT, RequestStatus.ROUTING))
			.isEqualTo("Send offers for the open areas /triage/SEN-2026-0007");
		assertThat(summary(deadline("One", Actor.CENTRE, RequestStatus.ROUTING, true)))
			.isEqualTo("Answer the offer /assignments/" + ASSIGNMENT);
		assertThat(summary(Actor.CENTRE, RequestStatus.ROUTING))
			.isEqualTo("Reach the next milestone, or report /assignments/" + ASSIGNMENT);
		assertThat(summary(Actor.CENTRE, RequestStatus.IN_DELIVERY))
			.isEqualTo("Reach the next milestone, or report /assignments/" + ASSIGNMENT);
	}

	@Test
	void aCalendarWithoutDeadlinesIsACalendar() throws Exception {
		byte[] content = this.writer.write(List.of(), PORTAL, Locale.ENGLISH);
		assertThat(read(content)).isEmpty();
	}

	private String summary(Actor actor, RequestStatus status) throws Exception {
		return summary(deadline("One", actor, status));
	}

	private String summary(Deadline deadline) throws Exception {
		VEvent event = read(write(deadline)).getFirst();
		return event.getSummary().getValue().replace("SEN-2026-0007: ", "") + " "
				+ event.getUrl().getValue().substring(PORTAL.length());
	}

	private byte[] write(Deadline deadline) {
		return this.writer.write(List.of(deadline), PORTAL, Locale.ENGLISH);
	}

	private static List<VEvent> read(byte[] content) throws Exception {
		Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(content));
		calendar.validate();
		return calendar.getComponents("VEVENT");
	}

	private static Deadline deadline(String title, Actor actor, RequestStatus status) {
		return deadline(title, actor, status, false);
	}

	private static Deadline deadline(String title, Actor actor, RequestStatus status, boolean offered) {
		boolean centre = actor == Actor.CENTRE;
		return new Deadline(new RequestId(REQUEST), new RequestReference("SEN-2026-0007"), title, status, actor,
				centre ? new CentreCode("SCRC-SN") : null, centre ? ASSIGNMENT : null, offered,
				LocalDate.of(2026, 12, 31), 4, Instant.parse("2026-11-22T10:00:00Z"));
	}

	private static IcuMessages words() {
		return new IcuMessages(List.of("messages/deadlines"));
	}

}
