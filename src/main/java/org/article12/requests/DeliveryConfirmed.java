package org.article12.requests;

/** A Party confirmed all that was delivered, in the same transaction. */
public record DeliveryConfirmed(RequestId request, By by) {
}
