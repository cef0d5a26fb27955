package org.article12.triage.store;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.core.DaysOff;
import org.article12.core.settings.Section;
import org.article12.core.settings.SettingsChanged;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the database count as the calendar does: days between which no working day lies
 * have the same age. The calendar is written down at each start and whenever it is
 * changed, and then the queue is put in order anew.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class QueueCalendar implements ApplicationRunner {

	private final JdbcClient jdbc;

	private final Supplier<DaysOff> daysOff;

	QueueCalendar(JdbcClient jdbc, Supplier<DaysOff> daysOff) {
		this.jdbc = jdbc;
		this.daysOff = daysOff;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		writeDown(this.daysOff.get());
	}

	@EventListener
	void on(SettingsChanged changed) {
		if (changed.section() == Section.CALENDAR) {
			writeDown(this.daysOff.get());
		}
	}

	private void writeDown(DaysOff off) {
		int changed = this.jdbc.sql("""
				update queue_calendar set steps_back = cast(:steps as int[]), holidays = cast(:holidays as date[]),
					before_holidays = cast(:before as date[])
				where (steps_back, holidays, before_holidays)
					<> (cast(:steps as int[]), cast(:holidays as date[]), cast(:before as date[]))""")
			.param("steps", stepsBack(off))
			.param("holidays", array(holidaysInOrder(off)))
			.param("before", beforeHolidays(off))
			.update();
		if (changed > 0) {
			this.jdbc.sql("""
					update queue_entry set received_day = queue_day(received_on)
					where received_day <> queue_day(received_on)""").update();
		}
	}

	private static String stepsBack(DaysOff off) {
		return Stream.of(DayOfWeek.values()).map((day) -> {
			int steps = 0;
			while (off.weekend().contains(day.minus(steps))) {
				steps++;
			}
			return Integer.toString(steps);
		}).collect(Collectors.joining(",", "{", "}"));
	}

	private static String beforeHolidays(DaysOff off) {
		List<LocalDate> before = new ArrayList<>();
		for (LocalDate holiday : holidaysInOrder(off)) {
			LocalDate day = holiday;
			while (!off.isWorkingDay(day)) {
				day = day.minusDays(1);
			}
			before.add(day);
		}
		return array(before);
	}

	private static List<LocalDate> holidaysInOrder(DaysOff off) {
		return off.holidays().stream().sorted().toList();
	}

	private static String array(List<LocalDate> days) {
		return days.stream().map(LocalDate::toString).collect(Collectors.joining(",", "{", "}"));
	}

}
