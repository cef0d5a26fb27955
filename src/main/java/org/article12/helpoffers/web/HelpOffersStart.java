package org.article12.helpoffers.web;

import java.util.List;

import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.core.ReaderLanguage;
import org.article12.core.Role;
import org.article12.core.register.Proposed;
import org.article12.core.start.StartBlock;
import org.article12.core.start.StartBlock.Line;
import org.article12.core.start.StartSection;
import org.article12.core.web.Link;
import org.article12.helpoffers.HelpOfferProposals;
import org.article12.parties.Parties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What Parties say that they offer, on the Secretariat's start page. */
@Component
@Order(22)
class HelpOffersStart implements StartSection {

	private final HelpOfferProposals proposals;

	private final Parties parties;

	private final HelpOfferWords words;

	HelpOffersStart(HelpOfferProposals proposals, Parties parties, HelpOfferWords words) {
		this.proposals = proposals;
		this.parties = parties;
		this.words = words;
	}

	@Override
	public boolean isFor(Role role) {
		return role.includes(Role.OFFICER);
	}

	@Override
	public List<StartBlock> blocks(CurrentUser reader) {
		List<Proposed> open = this.proposals.open();
		return open.isEmpty() ? List.of()
				: List.of(StartBlock.of(this.words.say("helpoffers.start.proposals"),
						open.stream().limit(StartBlock.LINES).map(this::line).toList(), "",
						new Link(HelpOfferPages.REGISTER, this.words.say("helpoffers.start.register"))));
	}

	private Line line(Proposed proposed) {
		String party = proposed.entry().key();
		return new Line(HelpOfferPages.REGISTER + "/proposals/" + party + "/" + proposed.id(), party,
				this.parties.name(new PartyCode(party), ReaderLanguage.get()), proposed.byName(), null, false,
				proposed.at());
	}

}
