package org.article12.requests;

import java.time.LocalDate;
import java.util.Comparator;

import org.article12.core.CentreCode;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose turn it is, and until when.
 *
 * @param actor who
 * @param centre which centre, where it is a centre
 * @param dueOn the last day, which passes at its end in UTC−12; none where no date is set
 */
public record Turn(Actor actor, @Nullable CentreCode centre, @Nullable LocalDate dueOn) {

	/** The earliest due date first; turns without one last. */
	public static final Comparator<Turn> EARLIEST_FIRST = Comparator
		.comparing(Turn::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
		.thenComparing(Turn::actor)
		.thenComparing(Turn::centre, Comparator.nullsFirst(Comparator.<CentreCode>naturalOrder()));

}
