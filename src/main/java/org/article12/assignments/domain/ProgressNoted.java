package org.article12.assignments.domain;

import java.time.LocalDate;
import java.util.Map;

import org.article12.core.CentreCode;
import org.article12.requests.Act;
import org.article12.requests.By;
import org.article12.requests.RequestId;
import org.article12.requests.WorkNoted;
import org.jspecify.annotations.Nullable;

/** A centre agreed a plan, told of its progress, or corrected its report. */
record ProgressNoted(RequestId request, CentreCode centre, Act act, Map<String, String> particulars,
		@Nullable LocalDate nextDueOn, By by) implements WorkNoted {
}
