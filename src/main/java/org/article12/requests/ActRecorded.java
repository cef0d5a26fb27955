package org.article12.requests;

import java.time.Instant;
import java.util.UUID;

import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * Something was done to a request: published in the act's own transaction, once for each
 * history entry. Whoever follows requests listens to this.
 *
 * @param request the request
 * @param reference its reference
 * @param party the Party that asks
 * @param number the history entry's number
 * @param act what was done
 * @param centre the centre concerned, where it is one
 * @param at when
 * @param batch the batch of which the act is a part, where it is part of one
 */
public record ActRecorded(RequestId request, RequestReference reference, PartyCode party, int number, Act act,
		@Nullable CentreCode centre, Instant at, @Nullable UUID batch) {
}
