package org.article12.requests.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.Turn;
import org.jspecify.annotations.Nullable;

/**
 * A request as a line of its Party's list.
 *
 * @param reference its reference
 * @param title its title as last submitted, of a draft as typed; may be empty
 * @param status where it stands
 * @param turns whose turn it is, the earliest first
 * @param receivedOn the day from which the Secretariat counts; null for a draft
 * @param updatedAt when something last happened to it that the Party knows of
 */
public record PartyRequest(RequestReference reference, String title, RequestStatus status, List<Turn> turns,
		@Nullable LocalDate receivedOn, Instant updatedAt) {
}
