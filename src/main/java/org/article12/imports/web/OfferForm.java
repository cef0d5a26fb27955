package org.article12.imports.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.article12.core.Written;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about rows that a release offers.
 *
 * @param rows the keys of the rows that are ticked
 * @param why the reason, for the history of each entry
 * @param digest of the comparison that the page showed
 * @param aside anything where the rows are set aside and not recorded
 */
record OfferForm(List<String> rows, @Filled(message = "{imports.why.missing}") @AtMost(Written.MOST) String why,
		String digest, String aside) {

	OfferForm(@Nullable List<String> rows, @Nullable String why, @Nullable String digest, @Nullable String aside) {
		this.rows = (rows != null) ? rows.stream().filter(Objects::nonNull).toList() : List.of();
		this.why = Objects.requireNonNullElse(why, "");
		this.digest = Objects.requireNonNullElse(digest, "");
		this.aside = Objects.requireNonNullElse(aside, "");
	}

	/** Which rows. */
	Set<String> keys() {
		return Set.copyOf(this.rows);
	}

	/** Whether they are set aside. */
	boolean setsAside() {
		return !this.aside.isEmpty();
	}

}
