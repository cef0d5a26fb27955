package org.article12.desk;

import java.time.LocalDate;
import java.util.Optional;

import org.article12.core.PersonId;
import org.article12.requests.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * What an officer wrote down on a request for himself. Nobody else reads it: it stands in
 * no record, no table and no mail to others.
 */
public interface OwnNotes {

	/** The most characters of a note. */
	int LONGEST = 2000;

	/** What somebody keeps on a request; empty where nothing. */
	Optional<OwnNote> of(PersonId person, RequestId request);

	/**
	 * Keeps that in place of what was kept.
	 * @param note the note; empty for none
	 * @param remindOn the day on which the person is reminded; null for none
	 */
	void keep(PersonId person, RequestId request, String note, @Nullable LocalDate remindOn);

	/**
	 * What somebody keeps on a request.
	 *
	 * @param note the note; empty for none
	 * @param remindOn the day of the reminder, come or not; null for none
	 */
	record OwnNote(String note, @Nullable LocalDate remindOn) {
	}

}
