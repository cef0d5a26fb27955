package org.article12.offers.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.article12.offers.Dispatch;
import org.article12.offers.store.SentProposals;
import org.article12.offers.store.SentProposals.SentProposal;
import org.article12.requests.AreaStatus;
import org.article12.requests.RequestRecord;
import org.article12.routing.AskedBefore;
import org.article12.routing.Audience;
import org.article12.routing.RegistersThen;
import org.article12.routing.RoutingAnswerView;
import org.article12.routing.RoutingAnswerViews;
import org.article12.routing.RoutingRecord.Replay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the proposals that are kept for a request, each computed again. */
@Component
class KeptProposals {

	private final SentProposals proposals;

	private final Dispatch dispatch;

	private final RoutingAnswerViews views;

	private final OwnChoices choices;

	private final ReplayedViews replays;

	private final OffersWords words;

	KeptProposals(SentProposals proposals, Dispatch dispatch, RoutingAnswerViews views, OwnChoices choices,
			ReplayedViews replays, OffersWords words) {
		this.proposals = proposals;
		this.dispatch = dispatch;
		this.views = views;
		this.choices = choices;
		this.replays = replays;
		this.words = words;
	}

	/**
	 * All of a request.
	 * @param then the registers of another day by which each is computed as well; null
	 * for none
	 */
	List<Line> of(RequestRecord request, @Nullable RegistersThen then, Locale locale) {
		AskedBefore before = this.dispatch.before(request.id());
		return this.proposals.kept(request.id()).stream().map((kept) -> line(kept, then, before, locale)).toList();
	}

	/**
	 * What the registers of another day say of what is open now; null where nothing is.
	 */
	@Nullable Replayed ofOpen(RequestRecord request, RegistersThen then, Locale locale) {
		return request.areas(AreaStatus.OPEN).isEmpty() ? null : this.replays
			.of(this.dispatch.propose(request).answer().toRecord(), then, this.dispatch.before(request.id()), locale);
	}

	private Line line(SentProposal kept, @Nullable RegistersThen then, AskedBefore before, Locale locale) {
		String outcome = switch (kept.record().replay()) {
			case Replay.Agrees _ -> this.words.say("offers.proposals.agrees");
			case Replay.Differs _ -> this.words.say("offers.proposals.differs");
			case Replay.OtherRules _ -> this.words.say("offers.proposals.other");
		};
		return new Line(kept.at(), kept.by(), kept.record().ruleVersion(), outcome,
				this.views.of(kept.record().read().toldApart(before), Audience.OFFICER, locale),
				kept.changes().stream().map(this.choices::sentence).toList(), kept.reason(),
				(then != null) ? this.replays.of(kept.record(), then, before, locale) : null);
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
	 * @param replayed what the registers of another day say; null where none is asked for
	 */
	record Line(Instant at, String by, String rules, String outcome, RoutingAnswerView answer, List<String> changes,
			String reason, @Nullable Replayed replayed) {
	}

}
