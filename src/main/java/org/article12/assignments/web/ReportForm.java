package org.article12.assignments.web;

import org.jspecify.annotations.Nullable;

/**
 * A delivery report as it is typed.
 *
 * @param words what was done
 */
public record ReportForm(String words) {

	public ReportForm(@Nullable String words) {
		this.words = (words != null) ? words : "";
	}

}
