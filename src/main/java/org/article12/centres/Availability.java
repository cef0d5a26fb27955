package org.article12.centres;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.article12.core.register.Difference;
import org.jspecify.annotations.Nullable;

/**
 * How far work may be offered to a centre.
 *
 * @param capacity how many assignments it can have in hand, or null for no limit
 * @param suspension while no work is offered to it; null for none
 * @param endedOn the first day on which it is a centre no more, or null for no end
 */
public record Availability(@Nullable Integer capacity, @Nullable Suspension suspension, @Nullable LocalDate endedOn) {

	public Availability {
		if (capacity != null && capacity < 0) {
			throw new IllegalArgumentException("A capacity is a number of assignments: " + capacity);
		}
	}

	/** What another one would change, by the names of {@link Aspect}. */
	List<Difference> changesTo(Availability other) {
		return Difference.between(recorded(), other.recorded());
	}

	private Map<String, String> recorded() {
		Map<String, String> recorded = new LinkedHashMap<>();
		recorded.put(Aspect.CAPACITY.name(), Objects.toString(this.capacity, ""));
		recorded.put(Aspect.SUSPENSION.name(), (this.suspension != null) ? this.suspension.recorded() : "");
		recorded.put(Aspect.END.name(), Objects.toString(this.endedOn, ""));
		return recorded;
	}

	/** What of it changes, and how the history of registers keeps it. */
	public enum Aspect {

		/** How much work it can have in hand: a number; empty for no limit. */
		CAPACITY,
		/** Whether it is suspended: as {@link Suspension#recorded}; empty for not. */
		SUSPENSION,
		/** When it ends: a day as 2026-11-22; empty for no end. */
		END

	}

}
