package org.article12.publicview.web;

import java.time.Instant;
import java.util.List;

import org.article12.core.ReaderLanguage;
import org.article12.core.Words;
import org.article12.parties.Parties;
import org.article12.parties.Region;
import org.article12.publicview.domain.Counted.Cut;
import org.article12.publicview.domain.PublicFigures.Line;
import org.article12.publicview.domain.PublishedSummary;
import org.article12.publicview.domain.PublishedSummary.PublishedArea;
import org.article12.requests.PublicStage;
import org.article12.requests.RequestWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts published summaries and figures into the reader's words. */
@Component
class SummaryWords extends Words {

	private final RequestWords requests;

	private final Parties parties;

	SummaryWords(MessageSource messages, RequestWords requests, Parties parties) {
		super(messages);
		this.requests = requests;
		this.parties = parties;
	}

	/** A summary, ready to read. */
	SummaryView view(PublishedSummary summary) {
		Region region = summary.region();
		return new SummaryView(summary.reference().value(), summary.party().value(), party(summary), summary.title(),
				summary.isSaid() ? summary.said() : null, stage(summary.stage()), summary.stage().name(),
				(region != null) ? say("parties.region." + region.name()) : "", summary.year(),
				summary.areas().stream().map(this::area).toList(),
				this.requests.list(summary.centres().stream().map(this.requests::centre).toList()), summary.since());
	}

	private SummaryView.AreaLine area(PublishedArea area) {
		return new SummaryView.AreaLine(this.requests.area(area.area().value()),
				(area.centre() != null) ? this.requests.centre(area.centre()) : null,
				(area.centre() != null) ? area.centre().value() : null);
	}

	/** The Party's name. */
	String party(PublishedSummary summary) {
		return this.parties.name(summary.party(), ReaderLanguage.get());
	}

	/** The areas in one line. */
	String areas(PublishedSummary summary) {
		return this.requests
			.list(summary.areas().stream().map((one) -> this.requests.area(one.area().value())).toList());
	}

	/** Where a request stands, in public words. */
	String stage(PublicStage stage) {
		return say("publicview.stage." + stage.name());
	}

	/** What a line of figures is about. */
	String line(Cut cut, Line line) {
		return switch (cut) {
			case REGION -> say("parties.region." + line.key());
			case YEAR -> line.key();
			case AREA -> this.requests.area(line.key());
		};
	}

	/**
	 * A summary as pages show it.
	 *
	 * @param said what the Party says of it; null where nothing
	 * @param stage where it stands, in words
	 * @param at the name of that stage
	 * @param centres the centres that delivered, in one line; may be empty
	 */
	record SummaryView(String reference, String code, String party, String title, @Nullable String said, String stage,
			String at, String region, int year, List<AreaLine> areas, String centres, Instant since) {

		/**
		 * An area.
		 *
		 * @param centre who delivered it; null before that
		 * @param code that centre's code
		 */
		record AreaLine(String area, @Nullable String centre, @Nullable String code) {
		}

	}

}
