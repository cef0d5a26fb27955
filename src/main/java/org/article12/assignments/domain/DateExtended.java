package org.article12.assignments.domain;

import org.article12.core.CentreCode;
import org.article12.requests.RecordedActor;
import org.article12.requests.OfferExtended;
import org.article12.requests.Particulars;
import org.article12.requests.RequestId;

/** A centre has longer to answer an offer. */
record DateExtended(RequestId request, CentreCode centre, Particulars.OfferProlonged prolonged,
		RecordedActor by) implements OfferExtended {
}
