package org.article12.offers.web;

import java.time.Instant;
import java.time.LocalDate;

import org.article12.core.PartyCode;
import org.article12.core.ReaderLanguage;
import org.article12.core.Words;
import org.article12.core.web.Formats;
import org.article12.parties.Parties;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words of the pages of offers, in the reader's language. */
@Component
class OffersWords extends Words {

	private final Parties parties;

	private final Formats formats;

	OffersWords(MessageSource messages, Parties parties, Formats formats) {
		super(messages);
		this.parties = parties;
		this.formats = formats;
	}

	/** A Party's name. */
	String party(PartyCode code) {
		return this.parties.name(code, ReaderLanguage.get());
	}

	/** A day. */
	String day(LocalDate day) {
		return this.formats.date(day);
	}

	/** The day of a moment. */
	String day(Instant moment) {
		return this.formats.date(moment);
	}

}
