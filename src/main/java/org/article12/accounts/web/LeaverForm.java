package org.article12.accounts.web;

import java.util.List;

import org.article12.core.CentreCode;
import org.article12.core.Officers.Officer;
import org.article12.core.PersonId;
import org.article12.core.web.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Who gets the open work of a person who leaves.
 *
 * @param to the identity of the colleague at the Secretariat; empty for nobody
 * @param atCentre the colleague at a centre, as {@code SCRC-DZ:} and the identity; empty
 * for nobody
 */
record LeaverForm(String to, String atCentre) {

	LeaverForm(@Nullable String to, @Nullable String atCentre) {
		this.to = (to != null) ? to.strip() : "";
		this.atCentre = (atCentre != null) ? atCentre.strip() : "";
	}

	/** The form as it first stands. */
	static LeaverForm blank() {
		return new LeaverForm("", "");
	}

	/** How a colleague at a centre is written. */
	static String colleague(CentreCode centre, PersonId person) {
		return centre + ":" + person;
	}

	/** Says what is wrong with the choice. */
	void check(List<Officer> colleagues, List<Option> atCentres, Errors errors) {
		if (!this.to.isEmpty() && colleagues.stream().noneMatch((one) -> one.id().toString().equals(this.to))) {
			errors.rejectValue("to", "accounts.leaver.to.unknown");
		}
		if (!this.atCentre.isEmpty() && atCentres.stream().noneMatch((one) -> one.value().equals(this.atCentre))) {
			errors.rejectValue("atCentre", "accounts.leaver.at-centre.unknown");
		}
	}

	/** The colleague at that centre; null for nobody. */
	@Nullable PersonId toCommand(CentreCode centre) {
		String beginning = centre + ":";
		return this.atCentre.startsWith(beginning) ? PersonId.of(this.atCentre.substring(beginning.length())) : null;
	}

	/** The colleague; null for nobody. */
	@Nullable PersonId toCommand() {
		return this.to.isEmpty() ? null : PersonId.of(this.to);
	}

}
