package org.article12.activityreports.web;

import java.util.Objects;

import org.article12.core.Written;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.jspecify.annotations.Nullable;

/**
 * What is to be corrected in a report.
 *
 * @param why for the centre to read
 */
record ReturnForm(@Filled(message = "{activityreports.why.missing}") @AtMost(Written.MOST) String why) {

	ReturnForm(@Nullable String why) {
		this.why = Objects.requireNonNullElse(why, "");
	}

}
