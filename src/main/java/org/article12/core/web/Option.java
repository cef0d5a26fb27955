package org.article12.core.web;

import org.jspecify.annotations.Nullable;

/**
 * One choice of a list, of radio buttons or of checkboxes.
 *
 * @param value what the form sends
 * @param label what the reader sees
 * @param hint a line beneath the label, or null
 */
public record Option(String value, String label, @Nullable String hint) {

	public Option(String value, String label) {
		this(value, label, null);
	}

}
