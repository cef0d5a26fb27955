package org.article12.desk.web;

import java.util.List;
import java.util.Optional;

import org.article12.core.Officers.Officer;
import org.article12.core.PersonId;
import org.article12.core.web.Filled;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Who is given a request.
 *
 * @param officer the colleague's identity
 */
public record AssigningForm(@Filled(message = "{desk.officer.missing}") String officer) {

	public AssigningForm(@Nullable String officer) {
		this.officer = (officer != null) ? officer.strip() : "";
	}

	/** Says what is wrong with the choice. */
	void check(List<Officer> officers, Errors errors) {
		if (!errors.hasErrors() && chosen(officers).isEmpty()) {
			errors.rejectValue("officer", "desk.officer.unknown");
		}
	}

	/** Who was chosen, once nothing is wrong. */
	PersonId toCommand() {
		return PersonId.of(this.officer);
	}

	private Optional<Officer> chosen(List<Officer> officers) {
		return officers.stream().filter((one) -> one.id().toString().equals(this.officer)).findFirst();
	}

}
