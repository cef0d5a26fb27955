package org.article12.offers.web;

import java.util.List;

import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.article12.requests.SecondPress;
import org.jspecify.annotations.Nullable;

/**
 * Until when somebody has longer.
 *
 * @param assignment the centre's offer; empty for the Party's own date
 * @param dueOn the new date as typed
 * @param words why
 * @param version the number of the last history entry that the officer saw
 * @param meant days without work that were confirmed, as 2026-11-22
 */
public record ExtensionForm(String assignment, String dueOn,
		@Filled(message = "{offers.own-reason.missing}") @AtMost(value = 3000,
				message = "{offers.words.too-long}") String words,
		String version, List<String> meant) {

	public ExtensionForm(@Nullable String assignment, @Nullable String dueOn, @Nullable String words,
			@Nullable String version, @Nullable List<String> meant) {
		this.assignment = (assignment != null) ? assignment : "";
		this.dueOn = (dueOn != null) ? dueOn : "";
		this.words = (words != null) ? words : "";
		this.version = (version != null) ? version : "";
		this.meant = (meant != null) ? List.copyOf(meant) : List.of();
	}

	/** Whether it is the Party that has longer. */
	boolean isForParty() {
		return this.assignment.isEmpty();
	}

	/** The number of the last history entry that the officer saw; 0 for none. */
	int seen() {
		return SecondPress.number(this.version);
	}

}
