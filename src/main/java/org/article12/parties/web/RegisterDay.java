package org.article12.parties.web;

import java.time.LocalDate;

import org.article12.core.ReaderLanguage;
import org.article12.core.text.Dates;
import org.article12.core.text.Text;

/**
 * The day as of which a page shows the register, one to come as well: facts are recorded
 * before they begin to hold.
 *
 * @param typed as it stands in the address; empty for today
 * @param day that day
 * @param isToday whether the page shows the register as it is
 * @param wrong whether what was typed is no day
 */
record RegisterDay(String typed, LocalDate day, boolean isToday, boolean wrong) {

	/** The ids of what describes its field. */
	public String describedBy() {
		return this.wrong ? "as-of-hint as-of-error" : "as-of-hint";
	}

	static RegisterDay read(String typed, LocalDate today) {
		if (Text.isBlank(typed)) {
			return new RegisterDay("", today, true, false);
		}
		return Dates.day(typed, ReaderLanguage.get())
			.meaning()
			.map((day) -> new RegisterDay(typed, day, day.equals(today), false))
			.orElseGet(() -> new RegisterDay(typed, today, true, true));
	}

}
