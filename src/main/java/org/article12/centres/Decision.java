package org.article12.centres;

import java.time.LocalDate;
import java.util.Optional;

import org.article12.core.CentreCode;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a centre's mandate. That it is suspended, and that it ends, are decisions
 * as well, which routing goes by: {@link Centre#suspension()}, {@link Centre#endedOn()}.
 *
 * @param kind what was decided
 * @param from the first day on which it holds
 * @param until the last day; null where none is set
 * @param successor the centre that follows; null unless one does
 * @param text the decision's name, such as SC-4/23, and what else is to be known
 */
public record Decision(Kind kind, LocalDate from, @Nullable LocalDate until, @Nullable CentreCode successor,
		String text) {

	/** The most characters of a text. */
	public static final int LONGEST_TEXT = 300;

	public Decision {
		if (until != null && until.isBefore(from)) {
			throw new IllegalArgumentException("A decision ends before it begins: " + from + ", " + until);
		}
		if ((successor != null) != (kind == Kind.SUCCEEDED)) {
			throw new IllegalArgumentException(
					"A centre that follows goes with being succeeded, and with nothing else");
		}
	}

	/** The last day, where one is set. */
	public Optional<LocalDate> lastDay() {
		return Optional.ofNullable(this.until);
	}

	/** Whether it holds on a day. */
	public boolean holdsOn(LocalDate day) {
		return !day.isBefore(this.from) && (this.until == null || !day.isAfter(this.until));
	}

	/** Whether it says the same of a day as another one. */
	public boolean overlaps(Decision other) {
		return this.kind == other.kind && (other.until == null || !this.from.isAfter(other.until))
				&& (this.until == null || !other.from.isAfter(this.until));
	}

	/** What was decided. */
	public enum Kind {

		/** Its region put it forward (SC-3/12). */
		NOMINATED,
		/** A COP confirmed it, as a rule for four years. */
		ENDORSED,
		/** Another centre has taken its place. */
		SUCCEEDED

	}

}
