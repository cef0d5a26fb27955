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
 * @param hands in whose hands they are, of those that have not ended
 */
public record AssignmentFilter(@Nullable AssignmentStatus status, boolean overdue, @Nullable AreaCode area,
		@Nullable AnswerTime answer, @Nullable Hands hands) {

	/** All of them. */
	public static final AssignmentFilter ALL = new AssignmentFilter(null, false, null, null, null);

	/** When a centre answered an offer. */
	public enum AnswerTime {

		/** By the day that it was given. */
		IN_TIME,
		/** After that day, or never. */
		LATE

	}

	/** In whose hands an assignment is. */
	public enum Hands {

		/** The reader's. */
		MINE,
		/** Nobody's who acts for the centre today. */
		NOBODYS

	}

	/** Those that are in whose hands. */
	public static AssignmentFilter in(Hands hands) {
		return new AssignmentFilter(null, false, null, null, hands);
	}

	/** Those that stand somewhere. */
	public static AssignmentFilter of(AssignmentStatus status) {
		return new AssignmentFilter(status, false, null, null, null);
	}

	/**
	 * Those that stand somewhere, or anywhere, and on which the centre's date has passed.
	 */
	public static AssignmentFilter overdue(@Nullable AssignmentStatus status) {
		return new AssignmentFilter(status, true, null, null, null);
	}

	/** Those that were answered then. */
	public static AssignmentFilter answered(AnswerTime answer) {
		return new AssignmentFilter(null, false, null, answer, null);
	}

	/** Those of an area that stand somewhere. */
	public static AssignmentFilter of(AreaCode area, AssignmentStatus status) {
		return new AssignmentFilter(status, false, area, null, null);
	}

	/** Whether it narrows the list at all. */
	public boolean narrows() {
		return !equals(ALL);
	}

	/** Whether status and lateness are all that it narrows by. */
	public boolean isByStanding() {
		return this.area == null && this.answer == null && this.hands == null;
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
		if (this.hands != null) {
			query.add("hands=" + this.hands);
		}
		return query.isEmpty() ? "/assignments" : "/assignments?" + String.join("&", query);
	}

}
