package org.article12.assignments.domain;

import org.article12.core.CentreCode;
import org.article12.requests.RecordedActor;
import org.article12.requests.Particulars;
import org.article12.requests.RequestId;
import org.article12.requests.WorkNoted;

/**
 * A centre found its funding, agreed a plan, told of its progress, or corrected its
 * report.
 */
record ProgressNoted(RequestId request, CentreCode centre, Particulars.WorkNote note,
		RecordedActor by) implements WorkNoted {
}
