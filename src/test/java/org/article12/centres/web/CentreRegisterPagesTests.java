package org.article12.centres.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.article12.PortalTest;
import org.article12.QueryCount;
import org.article12.centres.Centres;
import org.article12.centres.Suspension;
import org.article12.core.CentreCode;
import org.article12.core.WorkingDays;
import org.article12.triage.Desk;
import org.article12.words.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Secretariat keeps what routing goes by, and the record says who changed it and why.
 */
@PortalTest
class CentreRegisterPagesTests {

	private static final String CENTRE = "SCRC-KW";

	private static final String PAGE = "/registers/centres/" + CENTRE;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private WorkingDays calendar;

	@Autowired
	private Centres centres;

	private Desk desk;

	@BeforeEach
	void sit() {
		this.desk = new Desk(this.mvc, "officer@secretariat.example");
	}

	@AfterEach
	void leaveTheRegisterAsItWas() {
		this.jdbc.sql(
				"update centre set capacity = null, suspended = false, suspended_from = null, suspended_until = null, ended_on = null where code = :code")
			.param("code", CENTRE)
			.update();
	}

	@Test
	void theListNamesEveryCentreWithWhatRoutingGoesBy() {
		String page = this.desk.read("/registers/centres");
		this.centres.all().forEach((centre) -> assertThat(page).contains("/registers/centres/" + centre.code()));
		assertThat(QueryCount.of(() -> this.desk.read("/registers/centres"))).isLessThanOrEqualTo(12);
	}

	@Test
	void aChangeIsKeptWithWhoAndWhyAndRoutingGoesByIt() {
		assertThat(change("capacity", "٣", "suspended", "true", "why", "Letter of 3 November 2026"))
			.hasRedirectedUrl(PAGE);
		assertThat(this.centres.find(new CentreCode(CENTRE)).orElseThrow()).satisfies((centre) -> {
			assertThat(centre.capacity()).isEqualTo(3);
			assertThat(centre.suspension()).isEqualTo(Suspension.AT_ONCE);
			assertThat(this.centres.active()).doesNotContain(centre);
		});
		assertThat(this.desk.read(PAGE)).contains(capacityChangedTo(3),
				Said.the("centres.change.suspended", "none", "none"), "Letter of 3 November 2026", "Helena Okafor");
		assertThat(this.desk.read("/registers/centres")).contains("Suspended");
		assertThat(this.desk.read("/api/v1/routing?party=JOR&area=LABORATORY"))
			.contains(Said.the("routing.reason.SUSPENDED"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			capacity | many
			capacity | -1
			capacity | 2.5
			endedOn  | 30 February 2027
			endedOn  | soon
			suspendedFrom  | the day after
			suspendedUntil | 31 April 2027
			why      | \u2003\u200b
			""")
	void whatIsNotUnderstoodIsSaidAndKept(String field, String typed) {
		String text = typed.translateEscapes();
		var answer = field.equals("why") ? change("capacity", "2", field, text) : change(field, text, "why", "Reason");
		assertThat(answer).hasStatus(422);
		if (!field.equals("why")) {
			assertThat(Desk.body(answer)).contains("value=\"" + typed + "\"");
		}
		assertThat(Desk.body(answer)).contains(Said.the("core.form.errors"));
		assertThat(this.centres.find(new CentreCode(CENTRE)).orElseThrow().capacity()).isNull();
	}

	@Test
	void aSuspensionHoldsFromItsFirstDayToItsLast() {
		LocalDate today = this.calendar.today();
		assertThat(change("suspended", "true", "suspendedFrom", today.plusDays(1).toString(), "suspendedUntil",
				today.plusDays(40).toString(), "why", "Its director is away"))
			.hasRedirectedUrl(PAGE);
		assertThat(this.centres.find(new CentreCode(CENTRE)).orElseThrow()).satisfies((centre) -> {
			assertThat(centre.activeOn(today)).isTrue();
			assertThat(centre.activeOn(today.plusDays(1))).isFalse();
			assertThat(centre.activeOn(today.plusDays(40))).isFalse();
			assertThat(centre.activeOn(today.plusDays(41))).isTrue();
		});
		assertThat(this.desk.read("/api/v1/routing?party=JOR&area=LABORATORY"))
			.doesNotContain(Said.the("routing.reason.SUSPENDED"));
		assertThat(this.desk.read(PAGE)).contains(
				Said.the("centres.register.suspended-from", day(today, 1), day(today, 40)),
				Said.the("centres.change.suspended", day(today, 1), day(today, 40)), "Its director is away");
		assertThat(change("suspended", "true", "suspendedFrom", "", "suspendedUntil", today.toString(), "why",
				"From today"))
			.hasRedirectedUrl(PAGE);
		assertThat(this.desk.read("/api/v1/routing?party=JOR&area=LABORATORY"))
			.contains(Said.the("routing.reason.SUSPENDED"));
		assertThat(this.desk.read(PAGE)).contains(Said.the("centres.register.suspended", day(today, 0)));
	}

	@Test
	void aSuspensionDoesNotEndBeforeItBegins() {
		LocalDate today = this.calendar.today();
		assertThat(change("suspended", "true", "suspendedFrom", today.plusDays(2).toString(), "suspendedUntil",
				today.plusDays(1).toString(), "why", "Reason"))
			.hasStatus(422)
			.bodyText()
			.contains(Said.the("centres.mandate.suspended.order"));
		assertThat(change("suspendedUntil", today.plusDays(1).toString(), "why", "Reason")).hasStatus(422)
			.bodyText()
			.contains(Said.the("centres.mandate.suspended.days"));
	}

	@Test
	void nothingIsRecordedWhereNothingDiffers() {
		int before = changes();
		assertThat(change("why", "No reason at all")).hasStatus(422)
			.bodyText()
			.contains(Said.the("refused.CENTRE_UNCHANGED"));
		assertThat(changes()).isEqualTo(before);
	}

	@Test
	void ofTwoWhoChangeItTheSecondIsToldWhatTheFirstDid() {
		String seen = Desk.hidden(this.desk.read(PAGE), "seen");
		change("capacity", "4", "why", "Its letter");
		assertThat(this.desk.send(PAGE + "/mandate", "seen", seen, "capacity", "9", "why", "Another letter"))
			.hasStatus(409)
			.bodyText()
			.contains(capacityChangedTo(4), "Another letter");
		assertThat(this.centres.find(new CentreCode(CENTRE)).orElseThrow().capacity()).isEqualTo(4);
	}

	@Test
	void aButtonPressedTwiceChangesOnce() {
		int before = changes();
		String page = this.desk.read(PAGE);
		String press = UUID.randomUUID().toString();
		for (int time = 0; time < 2; time++) {
			assertThat(this.desk.send(PAGE + "/mandate", "seen", Desk.hidden(page, "seen"), "press", press, "capacity",
					"5", "why", "Its letter"))
				.hasRedirectedUrl(PAGE);
		}
		assertThat(changes()).isEqualTo(before + 1);
	}

	@Test
	void aCentreWithWorkInHandCannotEnd() {
		String busy = this.jdbc.sql("select centre_code from assignment where status = 'ACCEPTED' limit 1")
			.query(String.class)
			.single();
		int work = this.jdbc
			.sql("select count(*) from assignment where centre_code = ? and status in ('OFFERED', 'ACCEPTED')")
			.param(busy)
			.query(Integer.class)
			.single();
		String page = "/registers/centres/" + busy;
		assertThat(this.desk.send(page + "/mandate", "seen", Desk.hidden(this.desk.read(page), "seen"), "endedOn",
				"2026-12-31", "why", "It closes"))
			.hasStatus(422)
			.bodyText()
			.contains(Said.the("refused.CENTRE_HAS_WORK", work));
	}

	private MvcTestResult change(String... fields) {
		String[] all = Stream.concat(Stream.of("seen", Desk.hidden(this.desk.read(PAGE), "seen")), Stream.of(fields))
			.toArray(String[]::new);
		return this.desk.send(PAGE + "/mandate", all);
	}

	private static String capacityChangedTo(int most) {
		return Said.the("core.change.field", Said.the("centres.aspect.CAPACITY"), Said.the("centres.mandate.no-limit"),
				most);
	}

	private static String day(LocalDate today, int later) {
		return DateTimeFormatter.ofPattern("d\u00a0MMMM\u00a0uuuu", Locale.ENGLISH).format(today.plusDays(later));
	}

	private int changes() {
		return this.jdbc.sql("select count(*) from register_change where register = 'centres' and entry = :code")
			.param("code", CENTRE)
			.query(Integer.class)
			.single();
	}

}
