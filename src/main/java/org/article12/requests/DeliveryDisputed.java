package org.article12.requests;

import java.util.Set;

import org.article12.core.CentreCode;

/**
 * A Party disputed what these centres delivered, in the same transaction: their work is
 * open again.
 *
 * @param request the request
 * @param centres the centres
 * @param by who disputed it
 */
public record DeliveryDisputed(RequestId request, Set<CentreCode> centres, By by) {
}
