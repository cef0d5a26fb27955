package org.article12.settings.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;

import org.article12.core.settings.Section;
import org.springframework.validation.Errors;

/** A section as it is typed. */
interface SettingsForm {

	/** The most characters of a reason. */
	int LONGEST_REASON = 1000;

	/** Which section it is. */
	Section section();

	/**
	 * What was typed, by the names under which it is kept.
	 * @param today the Secretariat's date
	 * @param errors where mistakes are noted
	 * @return empty when there are any
	 */
	Optional<SortedMap<String, String>> read(LocalDate today, Errors errors);

	/** Why it is changed. */
	String why();

	/** Which change was looked at before it is saved; empty when none was. */
	String looked();

	/** Whether open dates are to be moved off new holidays. */
	default boolean movesDates() {
		return false;
	}

}
