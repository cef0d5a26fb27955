package org.article12.assignments.domain;

import org.article12.core.CentreCode;
import org.article12.requests.RecordedActor;
import org.article12.requests.DeliveryReported;
import org.article12.requests.Particulars;
import org.article12.requests.RequestId;

/** A centre reported delivery. */
record AssignmentReported(RequestId request, CentreCode centre, Particulars.Delivered delivered,
		RecordedActor by) implements DeliveryReported {
}
