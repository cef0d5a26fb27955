package org.article12.assignments.web;

import org.jspecify.annotations.Nullable;

/**
 * A centre's no as it is typed.
 *
 * @param code why
 * @param words in its words
 */
public record RefusalForm(String code, String words) {

	public RefusalForm(@Nullable String code, @Nullable String words) {
		this.code = (code != null) ? code : "";
		this.words = (words != null) ? words : "";
	}

}
