package org.article12.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.article12.core.WorkingDays;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Working days on which nothing is due yet, so that a test which makes them holidays
 * moves its own dates alone.
 */
public final class FreeDays {

	/** Later than any term sets, sooner than the last day of an extension. */
	private static final int FIRST = 22;

	private static final int MANY = 35;

	private FreeDays() {
	}

	/** So many of them, in order. */
	public static List<LocalDate> of(ApplicationContext portal, int count) {
		WorkingDays calendar = portal.getBean(WorkingDays.class);
		List<LocalDate> taken = portal.getBean(JdbcClient.class)
			.sql("""
					select due_on from turn_listed where due_on is not null
					union select answer_due_on from assignment_listed where answer_due_on is not null""")
			.query(LocalDate.class)
			.list();
		List<LocalDate> free = IntStream.range(FIRST, FIRST + MANY)
			.mapToObj((days) -> calendar.after(calendar.today(), days))
			.filter((day) -> !taken.contains(day))
			.limit(count)
			.toList();
		if (free.size() < count) {
			throw new AssertionError("Something is due on nearly every day");
		}
		return free;
	}

}
