package org.article12.imports.web;

import java.util.Objects;

import org.article12.core.Written;
import org.article12.core.text.Longest;
import org.article12.core.text.Text;
import org.article12.core.web.FieldReader;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is said with a table that is to be recorded.
 *
 * @param why the reason, for the history of each entry
 * @param digest of the comparison that the page showed
 */
record ImportForm(@Longest(Written.MOST) String why, String digest) {

	ImportForm(@Nullable String why, @Nullable String digest) {
		this.why = Objects.requireNonNullElse(why, "");
		this.digest = Objects.requireNonNullElse(digest, "");
	}

	void check(Errors errors) {
		if (Text.isBlank(this.why)) {
			errors.rejectValue("why", "imports.why.missing");
		}
		new FieldReader(errors).atMost("why", this.why);
	}

}
