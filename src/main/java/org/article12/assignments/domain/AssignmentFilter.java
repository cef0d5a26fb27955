package org.article12.assignments.domain;

import java.util.ArrayList;
import java.util.List;

import org.article12.assignments.AssignmentStatus;
import org.article12.catalogue.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * Which of a centre's assignments its list shows. What is null does not narrow it.
 *
 * @param status where they stand
 * @param overdue whether only those on which the centre's date has passed
 * @param area an area that the centre was asked for
 * @param answer when the centre answered
 */
public record AssignmentFilter(@Nullable AssignmentStatus status, boolean overdue, @Nullable AreaCode area,
		@Nullable AnswerTime answer) {

	/** All of them. */
	public static final AssignmentFilter ALL = new AssignmentFilter(null, false, null, null);

	/** When a centre answered an offer. */
	public enum AnswerTime {

		/** By the day that it was given. */
		IN_TIME,
		/** After that day, or never. */
		LATE

	}

	/** Those that stand somewhere. */
	public static AssignmentFilter of(AssignmentStatus status) {
		return new AssignmentFilter(status, false, null, null);
	}

	/**
	 * Those that stand somewhere, or anywhere, and on which the centre's date has passed.
	 */
	public static AssignmentFilter overdue(@Nullable AssignmentStatus status) {
		return new AssignmentFilter(status, true, null, null);
	}

	/** Those that were answered then. */
	public static AssignmentFilter answered(AnswerTime answer) {
		return new AssignmentFilter(null, false, null, answer);
	}

	/** Those of an area that stand somewhere. */
	public static AssignmentFilter of(AreaCode area, AssignmentStatus status) {
		return new AssignmentFilter(status, false, area, null);
	}

	/** Whether it narrows the list at all. */
	public boolean narrows() {
		return !equals(ALL);
	}

	/** Whether status and lateness are all that it narrows by. */
	public boolean isByStanding() {
		return this.area == null && this.answer == null;
	}

	/** The list's address with this filter. */
	public String address() {
		List<String> query = new ArrayList<>();
		if (this.status != null) {
			query.add("status=" + this.status);
		}
		if (this.overdue) {
			query.add("overdue=true");
		}
		if (this.area != null) {
			query.add("area=" + this.area);
		}
		if (this.answer != null) {
			query.add("answer=" + this.answer);
		}
		return query.isEmpty() ? "/assignments" : "/assignments?" + String.join("&", query);
	}

}
