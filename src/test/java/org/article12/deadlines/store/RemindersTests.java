package org.article12.deadlines.store;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.QueryCount;
import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.article12.AtOnce;
import org.article12.AtOnce.Outcome;
import org.article12.Registers;
import org.article12.core.CalendarSettings;
import org.article12.core.CentreCode;
import org.article12.core.DaysOff;
import org.article12.core.WorkingDays;
import org.article12.core.settings.Terms;
import org.article12.core.trouble.OneByOne;
import org.article12.core.trouble.Troubles;
import org.article12.deadlines.DateNear;
import org.article12.deadlines.Stage;
import org.article12.deadlines.domain.ReminderSettings;
import org.article12.requests.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Reminders on a database of their own, as several instances of the portal give them.
 */
class RemindersTests {

	private static final LocalDate DUE = LocalDate.of(2026, 11, 19);

	@SuppressWarnings("NullAway.Init")
	private static Registers registers;

	@SuppressWarnings("NullAway.Init")
	private static JdbcClient jdbc;

	private final List<DateNear> said = Collections.synchronizedList(new ArrayList<>());

	private int number;

	@BeforeAll
	static void makeDatabase() {
		registers = Registers.load("reminders");
		jdbc = registers.jdbc();
	}

	@AfterAll
	static void close() {
		registers.close();
	}

	@BeforeEach
	void forget() {
		jdbc.sql("delete from deadline_reminder").update();
		jdbc.sql("delete from request_turn").update();
		jdbc.sql("delete from assistance_request").update();
	}

	@Test
	void eachStageIsSaidOnceFromTheFirstReminderToTheLastWord() {
		UUID request = request();
		turn(request, Actor.PARTY, null, DUE);
		for (LocalDate day = DUE.minusDays(10); day.isBefore(DUE.plusDays(20)); day = day.plusDays(1)) {
			Reminders portal = on(day);
			portal.remind();
			assertThat(portal.remind()).as("a second time on %s", day).isZero();
		}
		assertThat(this.said).extracting(DateNear::stage).containsExactly(Stage.SOON, Stage.TODAY, Stage.PASSED);
		assertThat(this.said).allSatisfy((near) -> {
			assertThat(near.request().value()).isEqualTo(request);
			assertThat(near.actor()).isEqualTo(Actor.PARTY);
			assertThat(near.party().value()).isEqualTo("SEN");
			assertThat(near.dueOn()).isEqualTo(DUE);
		});
	}

	@Test
	void everybodyWhoHasTheTurnIsToldForHimself() {
		UUID request = request();
		turn(request, Actor.SECRETARIAT, null, DUE);
		turn(request, Actor.CENTRE, "SCRC-SN", DUE);
		turn(request, Actor.CENTRE, "SCRC-DZ", DUE.plusDays(30));
		assertThat(on(DUE).remind()).isEqualTo(2);
		assertThat(this.said).extracting(DateNear::actor, DateNear::centre)
			.containsExactlyInAnyOrder(tuple(Actor.SECRETARIAT, null), tuple(Actor.CENTRE, new CentreCode("SCRC-SN")));
	}

	@Test
	void aTurnWithoutADateRemindsNobody() {
		turn(request(), Actor.CENTRE, "SCRC-SN", null);
		assertThat(on(DUE).remind()).isZero();
	}

	@Test
	void aDateThatIsMovedBeginsAnew() {
		UUID request = request();
		turn(request, Actor.PARTY, null, DUE);
		on(DUE).remind();
		LocalDate later = DUE.plusDays(28);
		jdbc.sql("update request_turn set due_on = ?").param(later).update();
		assertThat(on(DUE.plusDays(1)).remind()).as("far away again").isZero();
		on(later.minusDays(1)).remind();
		on(later).remind();
		assertThat(this.said).extracting(DateNear::dueOn, DateNear::stage)
			.containsExactly(tuple(DUE, Stage.TODAY), tuple(later, Stage.SOON), tuple(later, Stage.TODAY));
	}

	@Test
	void daysOnWhichThePortalWasDownAreNotMadeUpForOneByOne() {
		turn(request(), Actor.PARTY, null, DUE);
		turn(request(), Actor.PARTY, null, DUE.plusDays(3));
		assertThat(on(LocalDate.of(2026, 12, 14)).remind()).isEqualTo(2);
		assertThat(this.said).extracting(DateNear::stage).containsOnly(Stage.PASSED);
	}

	@Test
	void twoHundredRacesOfInstancesSayEachThingOnce() {
		for (int race = 0; race < 200; race++) {
			this.said.clear();
			UUID request = request();
			turn(request, Actor.PARTY, null, DUE);
			turn(request, Actor.CENTRE, "SCRC-SN", DUE.plusDays(1));
			Reminders one = on(DUE);
			Reminders other = on(DUE);
			List<Outcome> outcomes = AtOnce.run(List.of(one::remind, other::remind));
			assertThat(outcomes).allMatch(Outcome::done);
			assertThat(this.said).as("race %d", race).hasSize(2).doesNotHaveDuplicates();
		}
	}

	@Test
	void whatIsSaidAndThatItWasSaidAreOneTransaction() {
		turn(request(), Actor.PARTY, null, DUE);
		assertThat(on(DUE, registers.database(), (near) -> {
			throw new IllegalStateException("nobody listens");
		}).remind()).isZero();
		assertThat(jdbc.sql("select count(*) from deadline_reminder").query(Integer.class).single()).isZero();
		assertThat(on(DUE).remind()).isEqualTo(1);
	}

	@Test
	void oneTurnThatMakesTroubleDoesNotKeepTheOthersFromBeingToldOf() {
		for (int at = 0; at < 3; at++) {
			turn(request(), Actor.PARTY, null, DUE);
		}
		assertThat(on(DUE, registers.database(), (near) -> {
			if (near.reference().value().endsWith("0002")) {
				throw new IllegalStateException("trouble");
			}
		}).remind()).isEqualTo(2);
	}

	@Test
	void whatIsDueIsAskedForOnceForAllAndPageByPageBeyondFiveHundred() {
		DataSource counted = ProxyDataSourceBuilder.create(registers.database()).countQuery().build();
		assertThat(selects(counted)).isEqualTo(1);
		for (int at = 0; at < 501; at++) {
			turn(request(), Actor.PARTY, null, DUE);
			if (at == 0 || at == 20) {
				jdbc.sql("delete from deadline_reminder").update();
				assertThat(selects(counted)).as("%d turns", at + 1).isEqualTo(1);
			}
		}
		jdbc.sql("delete from deadline_reminder").update();
		this.said.clear();
		assertThat(selects(counted)).isEqualTo(2);
		assertThat(this.said).hasSize(501).doesNotHaveDuplicates();
	}

	private long selects(DataSource counted) {
		QueryCountHolder.clear();
		on(DUE, counted, this.said::add).remind();
		QueryCount count = QueryCountHolder.getGrandTotal();
		return count.getSelect();
	}

	private UUID request() {
		UUID id = UUID.randomUUID();
		jdbc.sql("""
				insert into assistance_request (id, reference, party_code, status, start_token, started_at, started_by,
					title, answers, submitted_at, received_on)
				values (:id, :reference, 'SEN', 'CLARIFICATION', gen_random_uuid(), now(), gen_random_uuid(), 'A title',
					'{}', now(), date '2026-11-02')""")
			.param("id", id)
			.param("reference", "SEN-2026-%04d".formatted(++this.number))
			.update();
		return id;
	}

	private static void turn(UUID request, Actor actor, String centre, LocalDate due) {
		jdbc.sql("insert into request_turn (request_id, actor, centre_code, due_on) values (?, ?, ?, ?)")
			.params(request, actor.name(), centre, due)
			.update();
	}

	/** The portal on the morning of that day. */
	private Reminders on(LocalDate day) {
		return on(day, registers.database(), this.said::add);
	}

	private static Reminders on(LocalDate day, DataSource database, java.util.function.Consumer<DateNear> hearer) {
		ZoneId geneva = ZoneId.of("Europe/Zurich");
		Instant morning = day.atTime(6, 0).atZone(geneva).toInstant();
		Clock clock = Clock.fixed(morning, ZoneOffset.UTC);
		WorkingDays calendar = new WorkingDays(new CalendarSettings(geneva),
				() -> new DaysOff(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of()), clock);
		DataSourceTransactionManager transactions = new DataSourceTransactionManager(database);
		return new Reminders(JdbcClient.create(database), calendar, Terms.SHIPPED, clock,
				(event) -> hearer.accept((DateNear) event), new TransactionTemplate(transactions),
				new OneByOne(new Troubles(JdbcClient.create(database), transactions, clock)));
	}

}
