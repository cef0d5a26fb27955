package org.article12.parties.web;

import java.util.Objects;

import org.article12.core.Written;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.jspecify.annotations.Nullable;

/**
 * That a fact was recorded by mistake, as it is typed.
 *
 * @param at a day on which it holds; empty for today
 * @param why the reason, for the record
 * @param known {@code true} where the open requests were seen that go on
 */
record TakingBackForm(String at, @Filled(message = "{parties.why.missing}") @AtMost(Written.MOST) String why,
		String known) {

	TakingBackForm(@Nullable String at, @Nullable String why, @Nullable String known) {
		this.at = Objects.requireNonNullElse(at, "");
		this.why = Objects.requireNonNullElse(why, "");
		this.known = Objects.requireNonNullElse(known, "");
	}

}
