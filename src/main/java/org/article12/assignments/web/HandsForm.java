package org.article12.assignments.web;

import java.util.List;

import org.article12.core.PersonId;
import org.article12.core.web.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * In whose hands an assignment is to be, as it is chosen.
 *
 * @param to the person's identity, or {@link #NOBODY}
 */
record HandsForm(String to) {

	/** Chosen where it is to be in nobody's hands. */
	static final String NOBODY = "NOBODY";

	HandsForm(@Nullable String to) {
		this.to = (to != null) ? to.strip() : "";
	}

	/** Says what is wrong with the choice. */
	void check(List<Option> choices, Errors errors) {
		if (this.to.isEmpty()) {
			errors.rejectValue("to", "assignments.hands.to.missing");
		}
		else if (choices.stream().noneMatch((one) -> one.value().equals(this.to))) {
			errors.rejectValue("to", "assignments.hands.to.unknown");
		}
	}

	/** Who gets it, once nothing is wrong; null for nobody. */
	@Nullable PersonId toCommand() {
		return this.to.equals(NOBODY) ? null : PersonId.of(this.to);
	}

}
