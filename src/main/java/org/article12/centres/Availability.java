package org.article12.centres;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import org.article12.centres.domain.Aspect;
import org.article12.centres.domain.Facts;
import org.jspecify.annotations.Nullable;

/**
 * How far work may be offered to a centre.
 *
 * @param capacity how many assignments it can have in hand, or null for no limit
 * @param suspension while no work is offered to it; null for none
 * @param endedOn the first day on which it is a centre no more, or null for no end
 */
public record Availability(@Nullable Integer capacity, @Nullable Suspension suspension, @Nullable LocalDate endedOn) {

	/** What it says. */
	public static final Set<Aspect> ASPECTS = Set.of(Aspect.CAPACITY, Aspect.SUSPENSION, Aspect.END);

	public Availability {
		if (capacity != null && capacity < 0) {
			throw new IllegalArgumentException("A capacity is a number of assignments: " + capacity);
		}
	}

	/** As it stands among facts. */
	public static Availability of(Facts facts) {
		String capacity = facts.get(Aspect.CAPACITY);
		String end = facts.get(Aspect.END);
		return new Availability(capacity.isEmpty() ? null : Integer.valueOf(capacity),
				Suspension.of(facts.get(Aspect.SUSPENSION)), end.isEmpty() ? null : LocalDate.parse(end));
	}

	/** As facts. */
	public Facts facts() {
		return new Facts.Collector().add(Aspect.CAPACITY, Objects.toString(this.capacity, ""))
			.add(Aspect.SUSPENSION, Suspension.recorded(this.suspension))
			.add(Aspect.END, Objects.toString(this.endedOn, ""))
			.facts();
	}

}
