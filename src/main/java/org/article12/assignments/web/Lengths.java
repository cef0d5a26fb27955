package org.article12.assignments.web;

import org.springframework.validation.Errors;

/** How much may be typed into a field. */
final class Lengths {

	/** A line, such as the title of a milestone. */
	static final int LINE = 300;

	/** A few paragraphs. */
	static final int WORDS = 3000;

	/** A report. */
	static final int REPORT = 10000;

	private Lengths() {
	}

	static void check(String field, String text, int most, Errors errors) {
		if (text.length() > most) {
			errors.rejectValue(field, "assignments.words.long", new Object[] { most, text.length() - most }, "");
		}
	}

}
