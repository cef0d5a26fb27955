package org.article12.triage.web;

import java.util.List;

import org.article12.requests.RequestId;
import org.article12.requests.RequestWords;
import org.article12.core.CentreCode;
import org.article12.triage.domain.SentProposals;
import org.article12.triage.domain.SentProposals.Change;
import org.springframework.stereotype.Component;

/** Shows where officers chose otherwise than was proposed, and why. */
@Component
class OwnChoices {

	private final SentProposals proposals;

	private final RequestWords requestWords;

	private final TriageWords words;

	OwnChoices(SentProposals proposals, RequestWords requestWords, TriageWords words) {
		this.proposals = proposals;
		this.requestWords = requestWords;
		this.words = words;
	}

	/** All of a request, the oldest first. */
	List<RequestPage.OwnChoice> of(RequestId request) {
		return this.proposals.ownChoices(request)
			.stream()
			.map((choice) -> new RequestPage.OwnChoice(choice.at(), choice.by(),
					choice.changes().stream().map(this::sentence).toList(), choice.reason()))
			.toList();
	}

	/** What was done instead of what was proposed. */
	String sentence(Change change) {
		String area = this.requestWords.area(change.area());
		if (change.sent().isEmpty()) {
			return this.words.say("triage.choice.left", area, centre(change.proposed()));
		}
		return change.proposed().isEmpty() ? this.words.say("triage.choice.gap", area, centre(change.sent()))
				: this.words.say("triage.choice.other", area, centre(change.sent()), centre(change.proposed()));
	}

	private String centre(String code) {
		return this.requestWords.centre(new CentreCode(code));
	}

}
