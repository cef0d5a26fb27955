package org.article12.activityreports;

import org.article12.core.Refusal;

/** Why nothing is done with a report. */
public enum ActivityReportRefusal implements Refusal {

	/** Something is missing that the form asks for. */
	REPORT_INCOMPLETE,
	/** It does not stand where that can be done. */
	REPORT_NOT_THERE,
	/** No reason is given. */
	REPORT_WITHOUT_REASON

}
