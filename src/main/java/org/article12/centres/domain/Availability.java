package org.article12.centres.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.article12.centres.Suspension;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * How far work may be offered to a centre.
 *
 * @param capacity how many assignments it can have in hand, or null for no limit
 * @param suspension while no work is offered to it; null for none
 * @param endedOn the first day on which it is a centre no more, or null for no end
 */
@NamedInterface("verbs")
public record Availability(@Nullable Integer capacity, @Nullable Suspension suspension, @Nullable LocalDate endedOn) {

	public Availability {
		if (capacity != null && capacity < 0) {
			throw new IllegalArgumentException("A capacity is a number of assignments: " + capacity);
		}
	}

	/** What another one would change. */
	List<Difference> changesTo(Availability other) {
		List<Difference> changes = new ArrayList<>();
		note(changes, Aspect.CAPACITY, this.capacity, other.capacity);
		note(changes, Aspect.SUSPENSION, recorded(this.suspension), recorded(other.suspension));
		note(changes, Aspect.END, this.endedOn, other.endedOn);
		return changes;
	}

	private static @Nullable String recorded(@Nullable Suspension suspension) {
		return (suspension != null) ? suspension.recorded() : null;
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
	 * @param before how it was: a number, a suspension as it is recorded, a day as
	 * 2026-11-22; empty for no limit, none and no end
	 * @param after how it is, in the same way
	 */
	public record Difference(Aspect aspect, String before, String after) {
	}

}
