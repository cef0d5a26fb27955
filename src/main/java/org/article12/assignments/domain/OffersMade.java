package org.article12.assignments.domain;

import java.util.Map;

import org.article12.core.CentreCode;
import org.article12.requests.RecordedActor;
import org.article12.requests.OffersSent;
import org.article12.requests.Particulars;
import org.article12.requests.RequestId;

/** Offers went out to centres. */
record OffersMade(RequestId request, Map<CentreCode, Particulars.Offered> offers,
		RecordedActor by) implements OffersSent {
}
