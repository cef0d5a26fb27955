package org.article12.requests;

import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a line says of a request.
 *
 * @param id the request
 * @param reference its reference
 * @param party the Party that asks
 * @param title its title, as last submitted
 * @param officer the officer in whose hands it is; null where it is in nobody's
 */
public record RequestLine(RequestId id, RequestReference reference, PartyCode party, String title,
		@Nullable PersonId officer) {
}
