package org.article12.progress;

import org.article12.core.Refusal;

/** Why no report can be made for three dates. */
public enum ProgressRefusal implements Refusal {

	/** The period ends before it begins; parameters: its first and its last day. */
	PERIOD_ENDS_BEFORE_IT_BEGINS,
	/** The period has not begun; parameter: its first day. */
	PERIOD_IN_FUTURE,
	/** The day of knowledge has not come; parameter: that day. */
	KNOWN_IN_FUTURE,
	/**
	 * Nothing was on record; parameters: the day of knowledge, and the first with
	 * anything on record.
	 */
	KNOWN_BEFORE_FIRST_ENTRY,
	/** Nothing is on record at all. */
	NOTHING_ON_RECORD

}
