package org.article12.desk.web;

import java.time.LocalDate;
import java.util.List;

import org.article12.core.ReaderLanguage;
import org.article12.core.WorkingDays;
import org.article12.core.text.Dates;
import org.article12.core.web.AtMost;
import org.article12.core.web.FieldReader;
import org.article12.desk.OwnNotes;
import org.article12.desk.OwnNotes.OwnNote;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What an officer writes down on a request for himself.
 *
 * @param note the note
 * @param remindOn the day of the reminder as typed
 * @param meant days without work that were confirmed, as 2026-11-22
 */
public record NoteForm(@AtMost(OwnNotes.LONGEST) String note, String remindOn, List<String> meant) {

	public NoteForm(@Nullable String note, @Nullable String remindOn, @Nullable List<String> meant) {
		this.note = (note != null) ? note : "";
		this.remindOn = (remindOn != null) ? remindOn : "";
		this.meant = (meant != null) ? List.copyOf(meant) : List.of();
	}

	/** Says what is wrong with the day; one that was kept before may have come. */
	void check(@Nullable OwnNote kept, WorkingDays calendar, Errors errors) {
		FieldReader reader = new FieldReader(errors);
		LocalDate day = reader.day("remindOn", this.remindOn).orElse(null);
		if (day == null || (kept != null && day.equals(kept.remindOn()))) {
			return;
		}
		if (!day.isAfter(calendar.today())) {
			errors.rejectValue("remindOn", "desk.note.day.past");
		}
		else {
			reader.deadline("remindOn", this.remindOn, calendar, this.meant);
		}
	}

	/** The note as it is kept. */
	String toCommand() {
		return this.note.strip();
	}

	/** The day of the reminder, once nothing is wrong with it; null for none. */
	@Nullable LocalDate day() {
		return Dates.day(this.remindOn, ReaderLanguage.get()).meaning().orElse(null);
	}

}
