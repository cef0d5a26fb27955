package org.article12.assignments.web;

import java.time.LocalDate;
import java.util.List;

import org.article12.assignments.AssignmentId;
import org.article12.assignments.AssignmentStatus;
import org.article12.core.web.Glyph;
import org.jspecify.annotations.Nullable;

/**
 * A line of a centre's list.
 *
 * @param id identifies the assignment
 * @param reference the request's reference
 * @param party the Party's name
 * @param title the request's title; empty once the centre no longer works on it
 * @param areas the titles of the areas
 * @param status where the assignment stands
 * @param dueOn until when the centre may answer, or when its next milestone is due
 * @param late whether that date has passed
 */
public record AssignmentRow(AssignmentId id, String reference, String party, String title, List<String> areas,
		AssignmentStatus status, @Nullable LocalDate dueOn, boolean late) {

	/** The drawing beside the status. */
	public Glyph glyph() {
		return Glyphs.of(this.status);
	}

}
