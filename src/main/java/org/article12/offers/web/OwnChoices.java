package org.article12.offers.web;

import java.util.List;

import org.article12.core.CentreCode;
import org.article12.offers.store.SentProposals.Change;
import org.article12.offers.store.SentProposals;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestWords;
import org.springframework.stereotype.Component;

/** Shows where officers chose otherwise than was proposed, and why. */
@Component
public class OwnChoices {

	private final SentProposals proposals;

	private final RequestWords requestWords;

	private final OffersWords words;

	OwnChoices(SentProposals proposals, RequestWords requestWords, OffersWords words) {
		this.proposals = proposals;
		this.requestWords = requestWords;
		this.words = words;
	}

	/** All of a request, the oldest first. */
	public List<OwnChoiceView> of(RequestRecord request) {
		if (!request.mayHave(SentProposals.CHOSEN)) {
			return List.of();
		}
		return this.proposals.ownChoices(request.id())
			.stream()
			.map((choice) -> new OwnChoiceView(choice.at(), choice.by(),
					choice.changes().stream().map(this::sentence).toList(), choice.reason()))
			.toList();
	}

	/** What was done instead of what was proposed. */
	String sentence(Change change) {
		String area = this.requestWords.area(change.area());
		if (change.sent().isEmpty()) {
			return this.words.say("offers.choice.left", area, centre(change.proposed()));
		}
		return change.proposed().isEmpty() ? this.words.say("offers.choice.gap", area, centre(change.sent()))
				: this.words.say("offers.choice.other", area, centre(change.sent()), centre(change.proposed()));
	}

	private String centre(String code) {
		return this.requestWords.centre(new CentreCode(code));
	}

}
