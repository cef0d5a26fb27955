package org.article12.deadlines.domain;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.article12.core.CalendarSettings;
import org.article12.core.DaysOff;
import org.article12.core.WorkingDays;
import org.article12.deadlines.Stage;
import org.junit.jupiter.api.Test;

import static org.article12.deadlines.Stage.PASSED;
import static org.article12.deadlines.Stage.SOON;
import static org.article12.deadlines.Stage.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Which stage of a date is told of on which day, at six in the morning in Geneva. */
class StageDaysTests {

	private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

	private static final Set<LocalDate> END_OF_YEAR = Set.of(day("2026-12-24"), day("2026-12-25"), day("2026-12-31"),
			day("2027-01-01"));

	@Test
	void theFirstReminderComesThreeWorkingDaysBefore() {
		// A Thursday; the Monday before it is three working days away.
		assertThat(stages("2026-11-19", Set.of())).containsEntry("2026-11-16", SOON)
			.containsEntry("2026-11-17", SOON)
			.containsEntry("2026-11-18", SOON)
			.doesNotContainKeys("2026-11-13", "2026-11-14", "2026-11-15");
	}

	@Test
	void aWeekendBetweenIsNotCounted() {
		// A Tuesday: Thursday is three working days before.
		assertThat(stages("2026-11-24", Set.of())).containsEntry("2026-11-19", SOON)
			.doesNotContainKeys("2026-11-18", "2026-11-17");
	}

	@Test
	void holidaysBetweenAreNotCounted() {
		// Monday 4 January: 29 and 30 December, and the day itself, are the three.
		assertThat(stages("2027-01-04", END_OF_YEAR)).containsEntry("2026-12-29", SOON)
			.containsEntry("2026-12-28", SOON)
			.doesNotContainKey("2026-12-27")
			.containsEntry("2027-01-03", SOON);
	}

	@Test
	void theSecondReminderComesOnTheDate() {
		assertThat(stages("2026-11-19", Set.of())).containsEntry("2026-11-19", TODAY);
	}

	@Test
	void nobodyIsLateWhileItIsStillTheDaySomewhere() {
		assertThat(stages("2026-11-18", Set.of())).containsEntry("2026-11-19", TODAY)
			.containsEntry("2026-11-20", PASSED);
		assertThat(stageAt("2026-11-19T11:59:00Z", "2026-11-18")).contains(TODAY);
		assertThat(stageAt("2026-11-19T12:00:00Z", "2026-11-18")).contains(PASSED);
	}

	@Test
	void thatADatePassedIsSaidOnAWorkingDay() {
		// A Friday: it is over on Saturday at noon, and the lead is told on Monday.
		assertThat(stages("2026-11-20", Set.of())).containsEntry("2026-11-21", TODAY)
			.doesNotContainKey("2026-11-22")
			.containsEntry("2026-11-23", PASSED);
		assertThat(stages("2026-12-23", END_OF_YEAR)).doesNotContainKey("2026-12-25")
			.doesNotContainKey("2026-12-27")
			.containsEntry("2026-12-28", PASSED);
	}

	@Test
	void aDateOnADayOffHasItsRemindersToo() {
		assertThat(stages("2026-11-21", Set.of())).containsEntry("2026-11-18", SOON)
			.containsEntry("2026-11-17", SOON)
			.containsEntry("2026-11-21", TODAY)
			.containsEntry("2026-11-23", PASSED);
	}

	@Test
	void afterDaysOnWhichNothingWasSentOnlyTheLatestStageIsLeft() {
		assertThat(stageAt("2027-03-01T05:00:00Z", "2026-11-19")).contains(PASSED);
	}

	@Test
	void withNoDaysBeforeTheFirstReminderIsThatOfTheDate() {
		StageDays days = StageDays.of(calendar("2026-11-18T05:00:00Z", Set.of()), 0);
		assertThat(days.of(day("2026-11-19"))).isEmpty();
		assertThat(days.of(day("2026-11-18"))).contains(TODAY);
	}

	/** What is said of a date on each of the days around it, at six in the morning. */
	private static Map<String, Stage> stages(String due, Set<LocalDate> holidays) {
		Map<String, Stage> stages = new TreeMap<>();
		for (LocalDate day = day(due).minusDays(10); day.isBefore(day(due).plusDays(10)); day = day.plusDays(1)) {
			String morning = day.atTime(6, 0).atZone(GENEVA).toInstant().toString();
			Optional<Stage> stage = StageDays.of(calendar(morning, holidays), 3).of(day(due));
			String on = day.toString();
			stage.ifPresent((found) -> stages.put(on, found));
		}
		return stages;
	}

	private static Optional<Stage> stageAt(String instant, String due) {
		return StageDays.of(calendar(instant, Set.of()), 3).of(day(due));
	}

	private static WorkingDays calendar(String instant, Set<LocalDate> holidays) {
		return new WorkingDays(new CalendarSettings(GENEVA),
				() -> new DaysOff(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), holidays),
				Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
	}

	private static LocalDate day(String text) {
		return LocalDate.parse(text);
	}

}
