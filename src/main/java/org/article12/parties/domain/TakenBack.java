package org.article12.parties.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A fact that was recorded by mistake, and what the register said of its days until it
 * was.
 */
final class TakenBack {

	private final List<RecordedFact> facts;

	private final RecordedFact mistaken;

	private final Instant now;

	private final List<RecordedFact> before;

	/**
	 * A fact that is known yet.
	 * @param facts all that was ever said of the Party
	 */
	TakenBack(List<RecordedFact> facts, RecordedFact mistaken, Instant now) {
		this.facts = facts;
		this.mistaken = mistaken;
		this.now = now;
		this.before = facts.stream()
			.filter((other) -> other.isLike(mistaken) && other.wasKnownBefore(mistaken))
			.flatMap((other) -> other.onDaysOf(mistaken, now).stream())
			.sorted(Comparator.comparing(RecordedFact::from, Comparator.nullsFirst(Comparator.naturalOrder())))
			.toList();
	}

	/** Whether something was on record of each of its days. */
	boolean leavesNoGap() {
		if (this.before.isEmpty()) {
			return false;
		}
		LocalDate reached = this.mistaken.from();
		for (RecordedFact one : this.before) {
			if (!Objects.equals(one.from(), reached)) {
				return false;
			}
			reached = one.until();
		}
		return Objects.equals(reached, this.mistaken.until());
	}

	/** What holds again on the first of its days, as the record of changes keeps it. */
	String said() {
		return this.before.stream()
			.filter((one) -> one.holdsAt(this.mistaken.from()))
			.findFirst()
			.map(RecordedFact::said)
			.orElse("");
	}

	/** From now on the register says again what it said before. */
	void apply() {
		this.mistaken.close(this.now);
		this.before.forEach((one) -> this.facts.add(withNeighbours(one)));
	}

	// What the mistake had cut in pieces is one again.
	private RecordedFact withNeighbours(RecordedFact one) {
		RecordedFact joined = one;
		for (RecordedFact other : this.facts.stream().filter(RecordedFact::isKnown).toList()) {
			if (other.continues(joined)) {
				other.close(this.now);
				joined = joined.during(joined.from(), other.until(), this.now);
			}
			else if (joined.continues(other)) {
				other.close(this.now);
				joined = joined.during(other.from(), joined.until(), this.now);
			}
		}
		return joined;
	}

}
