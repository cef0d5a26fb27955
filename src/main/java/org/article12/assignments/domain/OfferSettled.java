package org.article12.assignments.domain;

import org.article12.core.CentreCode;
import org.article12.requests.RecordedActor;
import org.article12.requests.OfferAnswered;
import org.article12.requests.Particulars;
import org.article12.requests.RequestId;

/** A centre answered an offer, or the offer ended without an answer. */
record OfferSettled(RequestId request, CentreCode centre, Particulars.Settlement settled,
		RecordedActor by) implements OfferAnswered {
}
