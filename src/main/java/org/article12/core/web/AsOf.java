package org.article12.core.web;

import java.time.LocalDate;
import java.util.Optional;

import org.article12.core.ReaderLanguage;
import org.article12.core.text.Dates;
import org.article12.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The day, today or one that has passed, as of which a page shows what registers say.
 *
 * @param typed what stands in the address
 * @param day the day; null for the register as it is
 * @param wrong whether what was typed is no day, or one to come
 */
public record AsOf(String typed, @Nullable LocalDate day, boolean wrong) {

	/** The register as it is. */
	public static final AsOf TODAY = new AsOf("", null, false);

	/**
	 * Reads it from an address.
	 * @param typed what stands there; null or blank for today
	 */
	static AsOf read(@Nullable String typed, LocalDate today) {
		if (Text.isBlank(typed)) {
			return TODAY;
		}
		String line = Text.line(typed);
		Optional<LocalDate> day = Dates.day(line, ReaderLanguage.get())
			.meaning()
			.filter((one) -> !one.isAfter(today) && one.getYear() > 0);
		return new AsOf(line, day.filter((one) -> one.isBefore(today)).orElse(null), day.isEmpty());
	}

	/** Whether it is a day that has passed. */
	public boolean isPast() {
		return this.day != null;
	}

	/** The elements that describe its field. */
	public String describedBy() {
		return this.wrong ? "as-of-hint as-of-error" : "as-of-hint";
	}

}
