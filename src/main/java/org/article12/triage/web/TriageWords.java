package org.article12.triage.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.article12.core.PartyCode;
import org.article12.core.ReaderLanguage;
import org.article12.core.Words;
import org.article12.core.WorkingDays;
import org.article12.core.web.Formats;
import org.article12.parties.Parties;
import org.article12.parties.Region;
import org.article12.requests.Actor;
import org.article12.requests.Turn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words of the Secretariat's pages, in the reader's language. */
@Component
class TriageWords extends Words {

	private final Parties parties;

	private final Formats formats;

	private final WorkingDays calendar;

	TriageWords(MessageSource messages, Parties parties, Formats formats, WorkingDays calendar) {
		super(messages);
		this.parties = parties;
		this.formats = formats;
		this.calendar = calendar;
	}

	/** A Party's name. */
	String party(PartyCode code) {
		return this.parties.name(code, ReaderLanguage.get());
	}

	/** A regional group's name. */
	String region(Region region) {
		return say("routing.region." + region.name());
	}

	/** A figure. */
	String number(int figure) {
		return this.formats.number(figure);
	}

	/** A day. */
	String day(LocalDate day) {
		return this.formats.date(day);
	}

	/** The day of a moment. */
	String day(Instant moment) {
		return this.formats.date(moment);
	}

	/** How many working days ago a day was. */
	int age(LocalDate day) {
		return this.calendar.between(day, this.calendar.today());
	}

	/**
	 * Whose turn it is, in as few words as a table has room for; null when nobody's.
	 */
	@Nullable TurnInBrief turn(List<Turn> turns) {
		if (turns.isEmpty()) {
			return null;
		}
		String who = who(turns.getFirst());
		LocalDate due = turns.getFirst().dueOn();
		boolean late = due != null && this.calendar.isOver(due);
		return new TurnInBrief((turns.size() > 1) ? say("triage.turn.more", who, turns.size() - 1) : who,
				(due != null) ? day(due) : "", late);
	}

	/** Everyone whose turn it is. */
	String everyone(List<Turn> turns) {
		return String.join(say("triage.separator"), turns.stream().map(this::who).toList());
	}

	private String who(Turn turn) {
		return (turn.centre() != null) ? turn.centre().value() : say("triage.who." + turn.actor().name());
	}

	/** The name of an actor as a filter offers it. */
	String actor(Actor actor) {
		return say("triage.turn-of." + actor.name());
	}

	/**
	 * Whose turn it is first.
	 *
	 * @param who who, and how many besides
	 * @param until the day until which; empty where no date is set
	 * @param late whether that date has passed
	 */
	record TurnInBrief(String who, String until, boolean late) {

		/** Whether a date is set and not passed. */
		public boolean isInTime() {
			return !this.late && !this.until.isEmpty();
		}

	}

}
