package org.article12.assignments.domain;

import org.article12.assignments.AssignmentStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which of a centre's assignments its list shows.
 *
 * @param status where they stand; null for all
 * @param overdue whether only those on which the centre's date has passed
 */
public record AssignmentFilter(@Nullable AssignmentStatus status, boolean overdue) {

	/** All of them. */
	public static final AssignmentFilter ALL = new AssignmentFilter(null, false);

	/** Whether it narrows the list at all. */
	public boolean narrows() {
		return !equals(ALL);
	}

	/** The list's address with this filter. */
	public String address() {
		StringBuilder address = new StringBuilder("/assignments");
		char sign = '?';
		if (this.status != null) {
			address.append(sign).append("status=").append(this.status);
			sign = '&';
		}
		if (this.overdue) {
			address.append(sign).append("overdue=true");
		}
		return address.toString();
	}

}
