package org.article12.catalogue.web;

import java.util.Objects;

import org.article12.core.Written;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.jspecify.annotations.Nullable;

/**
 * Why an entry is no longer offered, or is again.
 *
 * @param why the reason, for the record
 */
record RetirementForm(@Filled(message = "{catalogue.why.missing}") @AtMost(Written.MOST) String why) {

	RetirementForm(@Nullable String why) {
		this.why = Objects.requireNonNullElse(why, "");
	}

}
