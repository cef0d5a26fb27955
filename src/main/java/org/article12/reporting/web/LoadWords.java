package org.article12.reporting.web;

import java.time.YearMonth;

import org.article12.centres.Centres;
import org.article12.core.CentreCode;
import org.article12.core.Words;
import org.article12.core.web.Formats;
import org.article12.parties.Region;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words and figures of the pages about load and share, in the reader's language. */
@Component
class LoadWords extends Words {

	private final Formats formats;

	private final Centres centres;

	LoadWords(MessageSource messages, Formats formats, Centres centres) {
		super(messages);
		this.formats = formats;
		this.centres = centres;
	}

	/** A month with its year. */
	String month(YearMonth month) {
		return this.formats.month(month);
	}

	/** A month as short as it is written. */
	String shortMonth(YearMonth month) {
		return this.formats.shortMonth(month);
	}

	String region(Region region) {
		return say("parties.region." + region.name());
	}

	String centre(CentreCode code) {
		return this.centres.name(code);
	}

	String number(int figure) {
		return this.formats.number(figure);
	}

	/** A part of a whole in per cent; words for it when there is no whole. */
	String share(int part, int whole) {
		return (whole > 0) ? say("reporting.load.share", part / (double) whole) : say("reporting.load.no-share");
	}

}
