package org.article12.deadlines;

import java.time.LocalDate;

import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.requests.Actor;
import org.article12.requests.RequestId;
import org.article12.requests.RequestReference;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's date comes near, is here, or has passed. Published once for each turn, date
 * and stage, in the transaction that writes down that it was; a date that is moved begins
 * anew. A date that has passed concerns {@link org.article12.accounts.People#leads() the
 * Secretariat's lead} besides whoever has the turn.
 *
 * @param request the request
 * @param reference its reference
 * @param party the Party that asks
 * @param actor who has the turn
 * @param centre which centre, where it is a centre
 * @param dueOn the date
 * @param stage how near it is
 */
public record DateNear(RequestId request, RequestReference reference, PartyCode party, Actor actor,
		@Nullable CentreCode centre, LocalDate dueOn, Stage stage) {
}
