package org.article12.triage.web;

import org.article12.requests.DeclineCode;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestViews;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Makes the page on which an officer reads, before it is sent, what the Party will read.
 */
@Component
class RefusalReviews {

	private final RequestViews views;

	private final TriageWords words;

	RefusalReviews(RequestViews views, TriageWords words) {
		this.views = views;
		this.words = words;
	}

	/**
	 * The page.
	 * @param other the request that is repeated, where that is the reason; else empty
	 */
	String page(RequestRecord request, DeclineCode code, String words, String other, Model model) {
		model.addAttribute("party", this.words.party(request.party()));
		model.addAttribute("noun", (code == DeclineCode.DUPLICATE) ? "duplicate" : "refusal");
		model.addAttribute("code", code.name());
		model.addAttribute("words", words);
		model.addAttribute("other", other);
		model.addAttribute("declined", this.views.declined(code, words, null));
		return "triage/refusal-review";
	}

}
