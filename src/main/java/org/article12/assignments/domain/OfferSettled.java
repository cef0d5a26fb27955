package org.article12.assignments.domain;

import java.util.Map;
import java.util.Set;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.requests.Act;
import org.article12.requests.By;
import org.article12.requests.OfferAnswered;
import org.article12.requests.RequestId;

/** A centre answered an offer, or the offer ended without an answer. */
record OfferSettled(RequestId request, CentreCode centre, Set<AreaCode> accepted, Set<AreaCode> returned, Act act,
		Map<String, String> particulars, By by) implements OfferAnswered {
}
