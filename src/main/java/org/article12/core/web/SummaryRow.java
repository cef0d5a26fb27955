package org.article12.core.web;

import org.jspecify.annotations.Nullable;

/**
 * One line of a summary: what it is, what it says, and where it can be changed.
 *
 * @param label what it is
 * @param value what it says, line breaks kept; null or empty when nothing was given
 * @param changeTo the address where it can be changed, or null
 */
public record SummaryRow(String label, @Nullable String value, @Nullable String changeTo) {

	public SummaryRow(String label, @Nullable String value) {
		this(label, value, null);
	}

	/** Whether anything was given. */
	public boolean isGiven() {
		return this.value != null && !this.value.isEmpty();
	}

}
