package org.article12.assignments;

import java.time.LocalDate;

/**
 * Something that is to be done until a day.
 *
 * @param key names it in its assignment, also when the plan changes
 * @param title what is to be done
 * @param dueOn until when
 */
public record Milestone(int key, String title, LocalDate dueOn) {
}
