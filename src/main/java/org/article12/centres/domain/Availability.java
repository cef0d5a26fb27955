package org.article12.centres.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * How far work may be offered to a centre.
 *
 * @param capacity how many assignments it can have in hand, or null for no limit
 * @param suspended whether no work is offered to it for the time being
 * @param endedOn the first day on which it is a centre no more, or null for no end
 */
@NamedInterface("verbs")
public record Availability(@Nullable Integer capacity, boolean suspended, @Nullable LocalDate endedOn) {

	public Availability {
		if (capacity != null && capacity < 0) {
			throw new IllegalArgumentException("A capacity is a number of assignments: " + capacity);
		}
	}

	/** What another one would change. */
	List<Difference> changesTo(Availability other) {
		List<Difference> changes = new ArrayList<>();
		note(changes, Aspect.CAPACITY, this.capacity, other.capacity);
		note(changes, Aspect.SUSPENSION, this.suspended, other.suspended);
		note(changes, Aspect.END, this.endedOn, other.endedOn);
		return changes;
	}

	private static void note(List<Difference> changes, Aspect aspect, @Nullable Object before, @Nullable Object after) {
		if (!Objects.equals(before, after)) {
			changes.add(new Difference(aspect, Objects.toString(before, ""), Objects.toString(after, "")));
		}
	}

	/** What of it changes. */
	public enum Aspect {

		/** How much work it can have in hand. */
		CAPACITY,
		/** Whether it is suspended. */
		SUSPENSION,
		/** When it ends. */
		END

	}

	/**
	 * One thing that differs.
	 *
	 * @param aspect what
	 * @param before how it was: a number, true or false, a day as 2026-11-22; empty for
	 * no limit and for no end
	 * @param after how it is, in the same way
	 */
	public record Difference(Aspect aspect, String before, String after) {
	}

}
