package org.article12.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.article12.core.Refused;
import org.article12.core.Written;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the progress report: a draft with what the Secretariat writes to it, and,
 * once it is published, never changed again. It can be withdrawn, and superseded by a
 * later edition of the same period.
 *
 * @param id identifies it
 * @param period the days on which it reports
 * @param known the last day of which the record counts
 * @param number which edition of these three dates it is, from 1
 * @param occasion for what it is made, such as a meeting
 * @param status whether it is published
 * @param version how often it has changed
 * @param notes what the Secretariat wrote; parts without a note are not in it
 * @param sequence the number of the last entry that it was computed from; null for a
 * draft
 * @param publishedAt when it was published; null for a draft
 * @param withdrawnAt when it was withdrawn; null where it was not
 * @param withdrawnWhy why; null likewise
 */
public record Edition(EditionId id, Period period, LocalDate known, int number, String occasion, Status status,
		int version, Map<NotePart, String> notes, @Nullable Long sequence, @Nullable Instant publishedAt,
		@Nullable Instant withdrawnAt, @Nullable String withdrawnWhy) {

	/** The most characters of a note: two pages. */
	public static final int MOST_OF_A_NOTE = 6000;

	/** The most characters of a reason. */
	public static final int MOST_OF_A_REASON = 500;

	public Edition {
		Map<NotePart, String> kept = new EnumMap<>(NotePart.class);
		kept.putAll(notes);
		notes = Collections.unmodifiableMap(kept);
	}

	/** What the Secretariat wrote to a part; empty where it wrote nothing. */
	public String note(NotePart part) {
		return this.notes.getOrDefault(part, "");
	}

	/** Whether it is a draft. */
	public boolean isDraft() {
		return this.status == Status.DRAFT;
	}

	/**
	 * Requires that what is written to a part can be.
	 * @throws Refused when it cannot
	 */
	void requireNoted(NotePart part, String text) {
		requireDraft();
		Written.atMost(text, MOST_OF_A_NOTE);
		if (text.equals(note(part))) {
			throw new Refused(EditionRefusal.EDITION_UNCHANGED);
		}
	}

	/**
	 * Requires that it can be published.
	 * @throws Refused when it was already
	 */
	void requireDraft() {
		if (!isDraft()) {
			throw new Refused(EditionRefusal.EDITION_PUBLISHED);
		}
	}

	/**
	 * Requires that it can be withdrawn.
	 * @throws Refused when it is not published
	 */
	void requirePublished() {
		if (this.status != Status.PUBLISHED) {
			throw new Refused(EditionRefusal.EDITION_NOT_PUBLISHED);
		}
	}

	/** Whether it is published. */
	public enum Status {

		/** The Secretariat works on it. */
		DRAFT,
		/** Everybody can read it. */
		PUBLISHED,
		/** It was published, and is told of, but not shown any more. */
		WITHDRAWN

	}

}
