package org.article12.core.register;

import java.time.Instant;
import java.util.List;

import org.article12.core.ActingFor;
import org.article12.core.PersonId;

/**
 * A change of an entry, as it stands on record.
 *
 * @param entry what was changed
 * @param version how often the entry had changed with it; 0 where it is new
 * @param at when
 * @param by who
 * @param byName the person's name as of that moment
 * @param body the body that the person acted for
 * @param why the reason that was given
 * @param differences what it changed
 */
public record RegisterChange(RegisterEntry entry, int version, Instant at, PersonId by, String byName, ActingFor body,
		String why, List<Difference> differences) {

	public RegisterChange {
		differences = List.copyOf(differences);
	}

}
