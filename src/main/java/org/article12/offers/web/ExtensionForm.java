package org.article12.offers.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.article12.core.ReaderLanguage;
import org.article12.core.text.Dates;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.FieldReader;
import org.article12.core.web.Filled;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Until when somebody has longer.
 *
 * @param assignment the centre's offer; empty for the Party's own date
 * @param dueOn the new date as typed
 * @param words why
 * @param meant days without work that were confirmed, as 2026-11-22
 */
public record ExtensionForm(String assignment, String dueOn,
		@Filled(message = "{offers.own-reason.missing}") @AtMost(3000) String words, List<String> meant) {

	public ExtensionForm(@Nullable String assignment, @Nullable String dueOn, @Nullable String words,
			@Nullable List<String> meant) {
		this.assignment = (assignment != null) ? assignment : "";
		this.dueOn = (dueOn != null) ? dueOn : "";
		this.words = (words != null) ? words : "";
		this.meant = (meant != null) ? List.copyOf(meant) : List.of();
	}

	/**
	 * Says what is wrong with the date by itself.
	 * @return the date, if one is typed
	 */
	Optional<LocalDate> check(FieldReader reader, Errors errors) {
		if (Text.isBlank(this.dueOn)) {
			errors.rejectValue("dueOn", "offers.extension.date.missing");
		}
		return reader.day("dueOn", this.dueOn);
	}

	/** The new date, once nothing is wrong with it. */
	LocalDate day() {
		return Dates.day(this.dueOn, ReaderLanguage.get()).meaning().orElseThrow();
	}

	/** Why, as it is recorded. */
	String toCommand() {
		return this.words.strip();
	}

	/** Whether it is the Party that has longer. */
	boolean isForParty() {
		return this.assignment.isEmpty();
	}

}
