package org.article12.requests;

import java.util.Map;

import org.article12.core.CentreCode;

/**
 * A Party confirmed all that was delivered, in the same transaction.
 *
 * @param request the request
 * @param by who confirmed
 * @param evaluations what the Party thinks of each centre's work
 */
public record DeliveryConfirmed(RequestId request, RecordedActor by, Map<CentreCode, Evaluation> evaluations) {
}
