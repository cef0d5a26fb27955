package org.article12.requests;

import java.time.Instant;

import org.article12.core.PartyCode;

/**
 * A request that an officer linked with another.
 *
 * @param reference its reference
 * @param party the Party that asks
 * @param title its title
 * @param status where it stands
 * @param at when they were linked
 * @param byName who linked them
 * @param words why; may be empty
 */
public record LinkedRequest(RequestReference reference, PartyCode party, String title, RequestStatus status, Instant at,
		String byName, String words) {
}
