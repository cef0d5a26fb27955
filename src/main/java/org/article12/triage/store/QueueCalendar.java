package org.article12.triage.store;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.core.CalendarSettings;
import org.article12.core.WorkingDays;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the database count as the calendar does: days between which no working day lies
 * have the same age. The calendar of the settings is written down at each start; where it
 * changed, the queue is put in order anew.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class QueueCalendar implements ApplicationRunner {

	private final JdbcClient jdbc;

	private final CalendarSettings calendar;

	private final WorkingDays workingDays;

	QueueCalendar(JdbcClient jdbc, CalendarSettings calendar, WorkingDays workingDays) {
		this.jdbc = jdbc;
		this.calendar = calendar;
		this.workingDays = workingDays;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		int changed = this.jdbc.sql("""
				update queue_calendar set steps_back = cast(:steps as int[]), holidays = cast(:holidays as date[]),
					before_holidays = cast(:before as date[])
				where (steps_back, holidays, before_holidays)
					<> (cast(:steps as int[]), cast(:holidays as date[]), cast(:before as date[]))""")
			.param("steps", stepsBack())
			.param("holidays", array(holidaysInOrder()))
			.param("before", beforeHolidays())
			.update();
		if (changed > 0) {
			this.jdbc.sql("""
					update queue_entry q set received_day = queue_day(r.received_on) from request_listed r
					where r.id = q.request_id and q.received_day <> queue_day(r.received_on)""").update();
		}
	}

	private String stepsBack() {
		return Stream.of(DayOfWeek.values()).map((day) -> {
			int steps = 0;
			while (this.calendar.weekend().contains(day.minus(steps))) {
				steps++;
			}
			return Integer.toString(steps);
		}).collect(Collectors.joining(",", "{", "}"));
	}

	private String beforeHolidays() {
		List<LocalDate> before = new ArrayList<>();
		for (LocalDate holiday : holidaysInOrder()) {
			LocalDate day = holiday;
			while (!this.workingDays.isWorkingDay(day)) {
				day = day.minusDays(1);
			}
			before.add(day);
		}
		return array(before);
	}

	private List<LocalDate> holidaysInOrder() {
		return this.calendar.holidays().stream().sorted().toList();
	}

	private static String array(List<LocalDate> days) {
		return days.stream().map(LocalDate::toString).collect(Collectors.joining(",", "{", "}"));
	}

}
