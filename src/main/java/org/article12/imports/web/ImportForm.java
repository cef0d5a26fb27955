package org.article12.imports.web;

import java.util.Objects;

import org.article12.core.Written;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.jspecify.annotations.Nullable;

/**
 * What is said with a table that is to be recorded.
 *
 * @param why the reason, for the history of each entry
 * @param digest of the comparison that the page showed
 */
record ImportForm(@Filled(message = "{imports.why.missing}") @AtMost(Written.MOST) String why, String digest) {

	ImportForm(@Nullable String why, @Nullable String digest) {
		this.why = Objects.requireNonNullElse(why, "");
		this.digest = Objects.requireNonNullElse(digest, "");
	}

	/** The reason, as it is recorded. */
	String toCommand() {
		return this.why.strip();
	}

}
