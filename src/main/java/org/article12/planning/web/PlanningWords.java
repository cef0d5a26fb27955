package org.article12.planning.web;

import java.time.LocalDate;

import org.article12.core.PartyCode;
import org.article12.core.ReaderLanguage;
import org.article12.core.Words;
import org.article12.core.WorkingDays;
import org.article12.parties.Parties;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words of the pages that plan for many requests, in the reader's language. */
@Component
class PlanningWords extends Words {

	private final Parties parties;

	private final WorkingDays calendar;

	PlanningWords(MessageSource messages, Parties parties, WorkingDays calendar) {
		super(messages);
		this.parties = parties;
		this.calendar = calendar;
	}

	/** A Party's name. */
	String party(PartyCode code) {
		return this.parties.name(code, ReaderLanguage.get());
	}

	/** How many working days ago a day was. */
	int age(LocalDate day) {
		return this.calendar.between(day, this.calendar.today());
	}

}
