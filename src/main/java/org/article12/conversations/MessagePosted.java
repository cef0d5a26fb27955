package org.article12.conversations;

import java.util.UUID;

import java.time.Instant;

import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.requests.RecordedActor;
import org.article12.requests.RequestId;
import org.article12.requests.RequestReference;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wrote a message: published in the message's own transaction. Clarifications
 * and their answers, which stand in the conversation as well, are acts on the request and
 * are told as such ({@link org.article12.requests.ActRecorded}). Who is to be told now is
 * {@link Conversations#readers}.
 *
 * @param message the message
 * @param request the request
 * @param reference its reference
 * @param party the Party that asks
 * @param audience whom the writer chose
 * @param centre the centre, where one was chosen
 * @param by who wrote it
 * @param at when
 */
public record MessagePosted(UUID message, RequestId request, RequestReference reference, PartyCode party,
		MessageAudience audience, @Nullable CentreCode centre, RecordedActor by, Instant at) {
}
