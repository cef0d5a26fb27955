package org.article12.publicview.web;

import org.article12.core.Written;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.jspecify.annotations.Nullable;

/** Why a summary is taken off. */
record TakingOffForm(@Filled(message = "{publicview.removal.missing}") @AtMost(Written.MOST) String words) {

	TakingOffForm(@Nullable String words) {
		this.words = (words != null) ? words : "";
	}

	/** Why, as it is recorded. */
	String toCommand() {
		return this.words.strip();
	}

}
