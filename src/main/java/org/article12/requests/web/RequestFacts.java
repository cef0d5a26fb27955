package org.article12.requests.web;

import java.util.List;

import org.article12.core.CurrentUser;
import org.article12.core.web.Formats;
import org.article12.core.web.SummaryRow;
import org.article12.requests.Capacity;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestViews;
import org.article12.requests.RequestWords;
import org.springframework.stereotype.Component;

/**
 * What stands at the head of a request's page: its reference, where it stands, who
 * submitted it.
 */
@Component
class RequestFacts {

	private final RequestViews views;

	private final RequestWords words;

	private final Formats formats;

	RequestFacts(RequestViews views, RequestWords words, Formats formats) {
		this.views = views;
		this.words = words;
		this.formats = formats;
	}

	/** Those that there are. */
	List<SummaryRow> of(RequestRecord request, CurrentUser user) {
		Capacity capacity = request.capacity();
		return List
			.of(fact("requests.facts.reference", request.reference().value()),
					fact("requests.facts.status", this.views.status(request.status(), user).word()),
					fact("requests.facts.submitted",
							(request.submittedAt() != null) ? this.formats.date(request.submittedAt()) : ""),
					fact("requests.facts.capacity",
							(capacity != null) ? this.words.say("requests.capacity." + capacity.name()) : ""),
					fact("requests.facts.letter", (request.letterReference() != null) ? request.letterReference() : ""))
			.stream()
			.filter((row) -> row.value() != null && !row.value().isEmpty())
			.toList();
	}

	private SummaryRow fact(String key, String value) {
		return new SummaryRow(this.words.say(key), value);
	}

}
