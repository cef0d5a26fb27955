package org.article12.centres;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * No work is offered to a centre for the time being.
 *
 * @param from the first day; null where it holds at once
 * @param until the last day; null where it holds until it is taken away
 */
public record Suspension(@Nullable LocalDate from, @Nullable LocalDate until) {

	/** From now on, until it is taken away. */
	public static final Suspension AT_ONCE = new Suspension(null, null);

	public Suspension {
		if (from != null && until != null && until.isBefore(from)) {
			throw new IllegalArgumentException("A suspension ends before it begins: " + from + ", " + until);
		}
	}

	/** Whether it holds on a day. */
	public boolean holdsOn(LocalDate day) {
		return (this.from == null || !day.isBefore(this.from)) && !isOverOn(day);
	}

	/** Whether it has ended before a day. */
	public boolean isOverOn(LocalDate day) {
		return this.until != null && day.isAfter(this.until);
	}

	/** As the record of changes keeps it: both days with a stroke between. */
	public String recorded() {
		return Objects.toString(this.from, "") + "/" + Objects.toString(this.until, "");
	}

	/** One that may be none, as the record of changes keeps it. */
	public static String recorded(@Nullable Suspension suspension) {
		return (suspension != null) ? suspension.recorded() : "";
	}

	/**
	 * From the record of changes.
	 * @param recorded both days with a stroke between; {@code true} for one without days,
	 * as before suspensions had any; empty or {@code false} for none
	 */
	public static @Nullable Suspension of(String recorded) {
		if (recorded.isEmpty() || recorded.equals("false")) {
			return null;
		}
		if (recorded.equals("true")) {
			return AT_ONCE;
		}
		int stroke = recorded.indexOf('/');
		return new Suspension(day(recorded.substring(0, stroke)), day(recorded.substring(stroke + 1)));
	}

	private static @Nullable LocalDate day(String text) {
		return text.isEmpty() ? null : LocalDate.parse(text);
	}

}
