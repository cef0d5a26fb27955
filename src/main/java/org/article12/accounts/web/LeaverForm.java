package org.article12.accounts.web;

import java.util.List;

import org.article12.core.Officers.Officer;
import org.article12.core.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Who gets the open work of a person who leaves.
 *
 * @param to the colleague's identity; empty for nobody
 */
record LeaverForm(String to) {

	LeaverForm(@Nullable String to) {
		this.to = (to != null) ? to.strip() : "";
	}

	/** Says what is wrong with the choice. */
	void check(List<Officer> colleagues, Errors errors) {
		if (!this.to.isEmpty() && colleagues.stream().noneMatch((one) -> one.id().toString().equals(this.to))) {
			errors.rejectValue("to", "accounts.leaver.to.unknown");
		}
	}

	/** The colleague; null for nobody. */
	@Nullable PersonId toCommand() {
		return this.to.isEmpty() ? null : PersonId.of(this.to);
	}

}
