package org.article12.settings.domain;

import java.time.LocalDate;

import org.article12.assignments.AssignmentId;
import org.article12.core.CentreCode;
import org.article12.requests.Actor;
import org.article12.requests.RequestReference;
import org.jspecify.annotations.Nullable;

/**
 * A date by which somebody is to have acted.
 *
 * @param request the request's reference
 * @param title its title
 * @param actor who is to act
 * @param centre the centre, where it is one
 * @param dueOn the date
 * @param offer the offer that the centre is to answer; null for a date of the Party or of
 * the Secretariat
 */
public record OpenDate(RequestReference request, String title, Actor actor, @Nullable CentreCode centre,
		LocalDate dueOn, @Nullable AssignmentId offer) {
}
