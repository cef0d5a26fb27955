package org.article12.triage.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.article12.catalogue.AreaCode;
import org.article12.core.PartyCode;
import org.article12.parties.Region;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.Turn;
import org.jspecify.annotations.Nullable;

/**
 * A request as the queue shows it.
 *
 * @param reference its reference
 * @param title its title as last submitted
 * @param party the Party that asks
 * @param region the Party's region
 * @param leastDeveloped whether the Party is a least developed country
 * @param smallIsland whether it is a small island developing State
 * @param status where the request stands
 * @param areas the areas asked for
 * @param receivedOn the day from which its age counts
 * @param age its age in whole working days
 * @param turns whose turn it is, the earliest first
 * @param officerName the officer in whose hands it is
 * @param left whether that officer does not work at the Secretariat any more
 * @param updatedAt when something was last done to it
 */
public record QueueRow(RequestReference reference, String title, PartyCode party, Region region, boolean leastDeveloped,
		boolean smallIsland, RequestStatus status, List<AreaCode> areas, LocalDate receivedOn, int age,
		List<Turn> turns, @Nullable String officerName, boolean left, Instant updatedAt) {
}
