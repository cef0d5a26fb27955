package org.article12.publicview.web;

import java.util.ArrayList;
import java.util.List;

import org.article12.core.ReaderLanguage;
import org.article12.core.web.SummaryRow;
import org.article12.parties.Parties;
import org.article12.requests.PublicStage;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestWords;
import org.springframework.stereotype.Component;

/** What the public reads, or would read, of a request, for those who read all of it. */
@Component
class ConsentPages {

	private final SummaryWords words;

	private final RequestWords requests;

	private final Parties parties;

	ConsentPages(SummaryWords words, RequestWords requests, Parties parties) {
		this.words = words;
		this.requests = requests;
		this.parties = parties;
	}

	/** Whether the public reads it at this moment. */
	static boolean isPublic(RequestRecord request) {
		return request.consent().isGiven() && PublicStage.SHOWN.contains(PublicStage.of(request.status()));
	}

	/** Each thing that is told, but for the Party's own words. */
	List<SummaryRow> told(RequestRecord request) {
		List<SummaryRow> rows = new ArrayList<>();
		rows.add(row("reference", request.reference().value()));
		rows.add(row("party", this.parties.name(request.party(), ReaderLanguage.get())));
		rows.add(row("title", request.title()));
		rows.add(row("areas", this.requests
			.list(request.areas().stream().map((area) -> this.requests.area(area.area().value())).toList())));
		rows.add(row("status", this.words.stage(PublicStage.of(request.status()))));
		rows.add(row("delivered", this.words.say("publicview.consent.delivered.words")));
		return rows;
	}

	private SummaryRow row(String what, String value) {
		return new SummaryRow(this.words.say("publicview.consent.told." + what), value);
	}

	/** Whether it is public, in one sentence. */
	String state(RequestRecord request) {
		if (isPublic(request)) {
			return this.words.say("publicview.panel.public");
		}
		if (request.consent().isTakenOff()) {
			return this.words.say("publicview.panel.taken-off");
		}
		return this.words.say(request.consent().isGiven() ? "publicview.panel.not-now" : "publicview.panel.private");
	}

}
