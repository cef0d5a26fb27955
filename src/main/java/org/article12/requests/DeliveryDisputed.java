package org.article12.requests;

import java.time.LocalDate;
import java.util.Map;

import org.article12.core.CentreCode;

/**
 * A Party disputed what these centres delivered, in the same transaction: their work is
 * open again.
 *
 * @param request the request
 * @param words what is disputed, by centre
 * @param dueOn until when they are to report again
 * @param by who disputed it
 */
public record DeliveryDisputed(RequestId request, Map<CentreCode, String> words, LocalDate dueOn, RecordedActor by) {
}
