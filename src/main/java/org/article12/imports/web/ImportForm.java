package org.article12.imports.web;

import java.util.List;
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
 * @param as the columns as which the table is read; empty where its heads tell
 */
record ImportForm(@Filled(message = "{imports.why.missing}") @AtMost(Written.MOST) String why, String digest,
		List<String> as) {

	ImportForm(@Nullable String why, @Nullable String digest, @Nullable List<String> as) {
		this.why = Objects.requireNonNullElse(why, "");
		this.digest = Objects.requireNonNullElse(digest, "");
		this.as = (as != null) ? List.copyOf(as) : List.of();
	}

	/** The reason, as it is recorded. */
	String toCommand() {
		return this.why.strip();
	}

}
