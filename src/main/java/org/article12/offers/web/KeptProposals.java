package org.article12.offers.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.article12.offers.Dispatch;
import org.article12.offers.store.SentProposals;
import org.article12.offers.store.SentProposals.SentProposal;
import org.article12.requests.RequestRecord;
import org.article12.routing.AskedBefore;
import org.article12.routing.Audience;
import org.article12.routing.RoutingAnswerView;
import org.article12.routing.RoutingAnswerViews;
import org.article12.routing.RoutingRecord.Replay;
import org.springframework.stereotype.Component;

/** Shows the proposals that are kept for a request, each computed again. */
@Component
class KeptProposals {

	private final SentProposals proposals;

	private final Dispatch dispatch;

	private final RoutingAnswerViews views;

	private final OwnChoices choices;

	private final OffersWords words;

	KeptProposals(SentProposals proposals, Dispatch dispatch, RoutingAnswerViews views, OwnChoices choices,
			OffersWords words) {
		this.proposals = proposals;
		this.dispatch = dispatch;
		this.views = views;
		this.choices = choices;
		this.words = words;
	}

	/** All of a request. */
	List<Line> of(RequestRecord request, Locale locale) {
		AskedBefore before = this.dispatch.before(request.id());
		return this.proposals.kept(request.id()).stream().map((kept) -> line(kept, before, locale)).toList();
	}

	private Line line(SentProposal kept, AskedBefore before, Locale locale) {
		String outcome = switch (kept.record().replay()) {
			case Replay.Agrees _ -> this.words.say("offers.proposals.agrees");
			case Replay.Differs _ -> this.words.say("offers.proposals.differs");
			case Replay.OtherRules _ -> this.words.say("offers.proposals.other");
		};
		return new Line(kept.at(), kept.by(), kept.record().ruleVersion(), outcome,
				this.views.of(kept.record().read().toldApart(before), Audience.OFFICER, locale),
				kept.changes().stream().map(this.choices::sentence).toList(), kept.reason());
	}

	/**
	 * A proposal that is kept.
	 *
	 * @param at when offers went out on it
	 * @param by who sent them
	 * @param rules the version of the rules
	 * @param outcome what computing it again has shown
	 * @param answer the proposal in words
	 * @param changes what the officer did instead
	 * @param reason why; empty when the proposal was followed
	 */
	record Line(Instant at, String by, String rules, String outcome, RoutingAnswerView answer, List<String> changes,
			String reason) {
	}

}
