package org.article12.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.article12.PortalTest;
import org.article12.Story;
import org.article12.core.CurrentUser;
import org.article12.core.WorkingDays;
import org.article12.core.settings.KeptSettings;
import org.article12.core.settings.Section;
import org.article12.core.settings.SettingsBook;
import org.article12.requests.Act;
import org.article12.requests.RequestReference;
import org.article12.requests.Requests;
import org.article12.requests.Screening;
import org.article12.requests.Turn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * That dates are to be moved is on record with the change that makes their day free, and
 * is done though the portal ends in between.
 */
@PortalTest
class DateMovesTests {

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DateMoves moves;

	@Autowired
	private SettingsBook book;

	@Autowired
	private WorkingDays calendar;

	private final UUID move = UUID.randomUUID();

	private SortedMap<String, String> before;

	private Story story;

	private CurrentUser administrator;

	private RequestReference request;

	private LocalDate day;

	@BeforeEach
	void waitForTheSecretariat() {
		this.before = this.book.values(Section.CALENDAR);
		this.story = new Story(this.portal);
		this.administrator = this.story.person("admin@secretariat.example");
		this.request = this.story.submitted("Screened until a holiday", "NIP");
		this.day = FreeDays.of(this.portal, 1).getFirst();
		this.portal.getBean(Screening.class)
			.moveDate(this.story.officer(), this.request, this.story.seen(this.request), this.day, "The year ends");
		assertThat(due()).isEqualTo(this.day);
	}

	@AfterEach
	void leaveTheCalendarAsItWas() {
		change(this.before, false);
		this.jdbc.sql("delete from date_move where id = ?").param(this.move).update();
	}

	@Test
	void theSecretariatsOwnDateMovesAndItsRecordSaysWhy() {
		change(holiday(), true);
		this.moves.carryOut(this.move);
		assertThat(due()).isEqualTo(this.calendar.after(this.day, 0)).isAfter(this.day);
		assertThat(this.portal.getBean(Requests.class)
			.entry(this.story.request(this.request).id(), this.story.seen(this.request))).satisfies((entry) -> {
				assertThat(entry.act()).isEqualTo(Act.MOVE_DATE);
				assertThat(entry.by().name()).isEqualTo(this.administrator.name());
				assertThat(entry.particulars().words()).isEqualTo("A decree");
			});
		assertThat(isOpen()).isFalse();
	}

	@Test
	void whatWasCutOffIsTakenUpAgain() {
		change(holiday(), true);
		this.moves.takeUpAgain();
		assertThat(due()).as("whoever has begun with it may be at it").isEqualTo(this.day);
		aWhileGoesBy();
		this.moves.takeUpAgain();
		assertThat(due()).isEqualTo(this.calendar.after(this.day, 0)).isAfter(this.day);
		assertThat(isOpen()).isFalse();
	}

	@Test
	void aDayThatIsNoHolidayAfterAllKeepsItsDates() {
		change(holiday(), true);
		change(this.before, false);
		aWhileGoesBy();
		this.moves.takeUpAgain();
		assertThat(due()).isEqualTo(this.day);
		assertThat(isOpen()).isFalse();
	}

	@Test
	void nothingIsOnRecordWhereTheChangeIsNot() {
		new TransactionTemplate(this.portal.getBean(PlatformTransactionManager.class))
			.executeWithoutResult((status) -> {
				ask(holiday());
				status.setRollbackOnly();
			});
		assertThat(isOpen()).isFalse();
	}

	private SortedMap<String, String> holiday() {
		SortedMap<String, String> wanted = new TreeMap<>(this.before);
		wanted.put(this.day.toString(), "A holiday");
		return wanted;
	}

	private void change(SortedMap<String, String> wanted, boolean movesDates) {
		new TransactionTemplate(this.portal.getBean(PlatformTransactionManager.class)).executeWithoutResult((_) -> {
			if (movesDates) {
				ask(wanted);
			}
			if (!this.book.differences(Section.CALENDAR, wanted).isEmpty()) {
				this.book.change(this.administrator, Section.CALENDAR, this.book.version(Section.CALENDAR), wanted,
						"A decree");
			}
		});
	}

	private void ask(SortedMap<String, String> wanted) {
		assertThat(this.moves.ask(this.move, this.administrator, KeptSettings.daysOff(this.before),
				KeptSettings.daysOff(wanted), "A decree"))
			.isOne();
	}

	private void aWhileGoesBy() {
		this.jdbc.sql("update date_move set begun_at = begun_at - interval '16 minutes' where id = ?")
			.param(this.move)
			.update();
	}

	private LocalDate due() {
		List<Turn> turns = this.story.request(this.request).turns();
		assertThat(turns).hasSize(1);
		return turns.getFirst().dueOn();
	}

	private boolean isOpen() {
		return this.jdbc.sql("select exists (select from date_move where id = ?)")
			.param(this.move)
			.query(Boolean.class)
			.single();
	}

}
