package org.article12.settings.web;

import java.time.LocalDate;
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
	 * Says what is wrong with it besides what each field must have by itself.
	 * @param today the Secretariat's date
	 * @param errors where mistakes are noted
	 */
	default void check(LocalDate today, Errors errors) {
	}

	/**
	 * What was typed, by the names under which it is kept, once nothing is wrong with it.
	 */
	SortedMap<String, String> toCommand();

	/** Why it is changed. */
	String why();

	/** Which change was looked at before it is saved; empty when none was. */
	String looked();

	/** Whether what is nobody's is to be given to officers at once. */
	default boolean givesWhatIsNobodys() {
		return false;
	}

	/** Whether open dates are to be moved off new holidays. */
	default boolean movesDates() {
		return false;
	}

}
