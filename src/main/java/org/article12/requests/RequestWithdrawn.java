package org.article12.requests;

/**
 * A Party took its request back: live assignments are to be cancelled, in the same
 * transaction.
 */
public record RequestWithdrawn(RequestId request, RecordedActor by) {
}
