package org.article12.deadlines.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.article12.core.WorkingDays;
import org.article12.deadlines.Stage;

/**
 * Which due dates are at which stage today. The stages lie side by side, so that a date
 * has one at most: after days on which nothing was sent, only the latest one is left.
 *
 * @param windows the first and last due date of each stage that is told of today
 */
public record StageDays(List<Window> windows) {

	/** The due dates that are at a stage, both ends included. */
	public record Window(Stage stage, LocalDate first, LocalDate last) {
	}

	/**
	 * The stages as of now.
	 * @param before how many working days before a date the first reminder comes
	 */
	public static StageDays of(WorkingDays calendar, int before) {
		LocalDate today = calendar.today();
		LocalDate over = calendar.lastDayOver();
		List<Window> windows = new ArrayList<>();
		// That a date has passed asks the Secretariat to act, on a day on which it works.
		if (calendar.isWorkingDay(today)) {
			windows.add(new Window(Stage.PASSED, LocalDate.EPOCH, over));
		}
		windows.add(new Window(Stage.TODAY, over.plusDays(1), today));
		if (before > 0) {
			windows.add(new Window(Stage.SOON, today.plusDays(1), calendar.after(today, before + 1).minusDays(1)));
		}
		return new StageDays(windows);
	}

	/** The stage of a due date; empty when nobody is told of it today. */
	public Optional<Stage> of(LocalDate due) {
		return this.windows.stream()
			.filter((window) -> !due.isBefore(window.first()) && !due.isAfter(window.last()))
			.map(Window::stage)
			.findFirst();
	}

}
