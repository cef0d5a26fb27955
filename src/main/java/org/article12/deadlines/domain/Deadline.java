package org.article12.deadlines.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import org.article12.core.CentreCode;
import org.article12.requests.Actor;
import org.article12.requests.RequestId;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person, for one of the bodies that the person acts for, is to do by a
 * date.
 *
 * @param request the request
 * @param reference its reference
 * @param title its title
 * @param status where it stands
 * @param actor in which part the person has the turn
 * @param centre for which centre, where it is a centre
 * @param assignment the centre's offer or assignment, where it is a centre
 * @param offered whether that is an offer, still to be answered
 * @param dueOn the date
 * @param entries how many entries the request's history holds, which only ever grows
 * @param changedAt when the last of them was written
 */
public record Deadline(RequestId request, RequestReference reference, String title, RequestStatus status, Actor actor,
		@Nullable CentreCode centre, @Nullable UUID assignment, boolean offered, LocalDate dueOn, int entries,
		Instant changedAt) {

	/** Names the turn, and stays the same when its date is moved. */
	public String turn() {
		String who = (this.centre != null) ? this.centre.value() : this.actor.name();
		return this.request.value() + "-" + who.toLowerCase(Locale.ROOT);
	}

	/** The page on which it is done, from the portal's root. */
	public String page() {
		return switch (this.actor) {
			case PARTY, CALENDAR -> "/requests/" + this.reference;
			case SECRETARIAT -> "/triage/" + this.reference;
			case CENTRE -> (this.assignment != null) ? "/assignments/" + this.assignment : "/assignments";
		};
	}

}
