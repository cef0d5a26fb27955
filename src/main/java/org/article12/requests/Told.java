package org.article12.requests;

import java.util.List;

import org.article12.core.PartyCode;

/**
 * All that the record tells of a request that was submitted.
 *
 * @param request the request
 * @param reference its reference
 * @param party the Party that asks
 * @param history what was done to it
 * @param submitted the answers at each submission, the oldest first; those of which the
 * history does not tell yet may be among them
 */
public record Told(RequestId request, RequestReference reference, PartyCode party, History history,
		List<Answers> submitted) {

	public Told {
		submitted = List.copyOf(submitted);
	}

}
