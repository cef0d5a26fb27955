package org.article12.settings.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.article12.core.PersonId;

/**
 * Open dates that are to be moved off days that are no working days any more.
 *
 * @param id identifies it
 * @param person who asked for it
 * @param membership under which membership
 * @param days the days
 * @param why the reason that the record gives
 */
public record DateMove(UUID id, PersonId person, UUID membership, List<LocalDate> days, String why) {

	public DateMove {
		days = List.copyOf(days);
	}

}
