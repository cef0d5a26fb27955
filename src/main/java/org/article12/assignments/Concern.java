package org.article12.assignments;

import org.article12.requests.RequestRecord;

/**
 * A request that somebody may see.
 *
 * @param request the request
 * @param standing in which standing
 */
public record Concern(RequestRecord request, Involvement standing) {
}
