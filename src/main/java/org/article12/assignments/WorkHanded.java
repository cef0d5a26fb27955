package org.article12.assignments;

import java.time.Instant;
import java.util.UUID;

import org.article12.core.CentreCode;
import org.article12.core.PersonId;
import org.article12.requests.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * An assignment went from somebody's hands at its centre into another's. Published in the
 * transaction in which it did.
 *
 * @param request the request that it is about
 * @param assignment the assignment
 * @param centre its centre
 * @param number the number of the handing
 * @param from who had it; null where nobody had
 * @param to who has it; null where nobody has
 * @param by who did it
 * @param byName that person's name
 * @param at when
 * @param batch the batch of which it is a part, where it is one
 */
public record WorkHanded(RequestId request, AssignmentId assignment, CentreCode centre, int number,
		@Nullable PersonId from, @Nullable PersonId to, PersonId by, String byName, Instant at, @Nullable UUID batch) {
}
