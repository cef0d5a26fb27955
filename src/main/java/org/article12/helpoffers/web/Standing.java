package org.article12.helpoffers.web;

import java.time.LocalDate;

import org.article12.helpoffers.HelpOffered;

/** How an offer of help stands on a day. */
enum Standing {

	/** It can be had. */
	STANDS,
	/** Its first day is still to come. */
	TO_COME,
	/** Its last day has passed. */
	OVER,
	/** It was ended. */
	ENDED;

	static Standing of(HelpOffered help, LocalDate day) {
		if (help.endedOn() != null && !help.endedOn().isAfter(day)) {
			return ENDED;
		}
		if (help.isOverOn(day)) {
			return OVER;
		}
		return help.from().isAfter(day) ? TO_COME : STANDS;
	}

	/** Whether it is, or will be, of use. */
	boolean isAlive() {
		return this == STANDS || this == TO_COME;
	}

}
