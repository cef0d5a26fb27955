package org.article12.assignments.domain;

import java.time.LocalDate;
import java.util.Set;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.requests.By;
import org.article12.requests.OfferExtended;
import org.article12.requests.RequestId;

/** A centre has longer to answer an offer. */
record DateExtended(RequestId request, CentreCode centre, Set<AreaCode> areas, LocalDate answerDueOn, String words,
		By by) implements OfferExtended {
}
