package org.article12.parties.domain;

import java.time.Instant;
import java.time.LocalDate;

import org.article12.core.PartyCode;
import org.article12.parties.PartyFact;
import org.jspecify.annotations.Nullable;

/**
 * Something that the register says, or once said, of a Party.
 *
 * @param id tells it from all others; later ones are greater
 * @param value empty where there is none
 * @param from the first day on which it holds; null for as far back as anything is known
 * @param until the first day on which it holds no more; null until something else does
 * @param source from where it is known
 * @param confirmed whether somebody has checked it
 * @param why the reason for which it was recorded; empty for what came with the portal
 * @param recordedAt when it was recorded
 * @param byName who recorded it, by the name of that day; null for what came with the
 * portal
 * @param knownFrom since when the register says so; null from its beginning
 * @param knownUntil when it ceased to say so; null while it does
 */
public record KnownFact(long id, PartyCode party, PartyFact fact, String value, @Nullable LocalDate from,
		@Nullable LocalDate until, String source, boolean confirmed, String why, Instant recordedAt,
		@Nullable String byName, @Nullable Instant knownFrom, @Nullable Instant knownUntil) {

	/** As it is read from the database, with the Party's code. */
	KnownFact(long id, String party, PartyFact fact, String value, @Nullable LocalDate from, @Nullable LocalDate until,
			String source, boolean confirmed, String why, Instant recordedAt, @Nullable String byName,
			@Nullable Instant knownFrom, @Nullable Instant knownUntil) {
		this(id, new PartyCode(party), fact, value, from, until, source, confirmed, why, recordedAt, byName, knownFrom,
				knownUntil);
	}

	/** Whether the register said so before a moment, and had not ceased to. */
	public boolean wasKnownBefore(Instant moment) {
		return (this.knownFrom == null || this.knownFrom.isBefore(moment))
				&& (this.knownUntil == null || !this.knownUntil.isBefore(moment));
	}

	/** Whether it holds on a day. */
	public boolean holdsOn(LocalDate day) {
		return (this.from == null || !day.isBefore(this.from)) && (this.until == null || day.isBefore(this.until));
	}

	/** Whether it begins to hold only after a day. */
	public boolean beginsAfter(LocalDate day) {
		return this.from != null && this.from.isAfter(day);
	}

}
