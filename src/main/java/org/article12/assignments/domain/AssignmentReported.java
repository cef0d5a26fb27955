package org.article12.assignments.domain;

import java.util.Map;
import java.util.Set;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.requests.By;
import org.article12.requests.DeliveryReported;
import org.article12.requests.RequestId;

/** A centre reported delivery. */
record AssignmentReported(RequestId request, CentreCode centre, Set<AreaCode> areas, Map<String, String> particulars,
		By by) implements DeliveryReported {
}
