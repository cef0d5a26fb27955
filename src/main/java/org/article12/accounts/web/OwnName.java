package org.article12.accounts.web;

import org.article12.core.text.Longest;
import org.article12.core.text.Text;
import org.springframework.validation.Errors;

/**
 * How a person is called.
 *
 * @param name as it stands in the record of what the person does
 */
record OwnName(@Longest(OwnName.LONGEST) String name) {

	/** The most characters of a name. */
	static final int LONGEST = 200;

	OwnName {
		name = (name != null) ? name : "";
	}

	/** Says of a form what is wrong with its field {@code name}. */
	static void check(String name, Errors errors) {
		if (Text.isBlank(name)) {
			errors.rejectValue("name", "accounts.new.name.missing");
		}
		else if (Text.length(name) > LONGEST) {
			errors.rejectValue("name", "accounts.new.name.long");
		}
	}

}
