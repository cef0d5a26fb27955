package org.article12.helpoffers.web;

import java.util.List;

import org.article12.core.CurrentUser;
import org.article12.core.Role;
import org.article12.core.WorkingDays;
import org.article12.core.start.StartBlock;
import org.article12.core.start.StartBlock.Line;
import org.article12.core.start.StartSection;
import org.article12.core.web.Link;
import org.article12.helpoffers.HelpOfferProposals;
import org.article12.helpoffers.OfferOfHelp;
import org.article12.parties.Parties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What a Party offers that may not ask itself: such are the Parties that Article 12
 * expects help from first. Others find the same page among their links.
 */
@Component
@Order(15)
class StateHelpStart implements StartSection {

	private final HelpOfferProposals proposals;

	private final Parties parties;

	private final HelpOfferWords words;

	private final WorkingDays calendar;

	StateHelpStart(HelpOfferProposals proposals, Parties parties, HelpOfferWords words, WorkingDays calendar) {
		this.proposals = proposals;
		this.parties = parties;
		this.words = words;
		this.calendar = calendar;
	}

	@Override
	public boolean isFor(Role role) {
		return role == Role.PARTY;
	}

	@Override
	public List<StartBlock> blocks(CurrentUser reader) {
		return reader.party()
			.flatMap(this.parties::find)
			.filter((party) -> !party.eligibility().eligible())
			.map((party) -> StartBlock.of(this.words.say("helpoffers.start.own"),
					this.proposals.offersOf(party.code())
						.stream()
						.filter((one) -> !one.help().isOverOn(this.calendar.today()))
						.limit(StartBlock.LINES)
						.map(this::line)
						.toList(),
					this.words.say("helpoffers.start.own.none"),
					new Link(OwnHelpController.OWN + "/new", this.words.say("helpoffers.own.new")),
					new Link(OwnHelpController.OWN, this.words.say("helpoffers.own.title"))))
			.stream()
			.toList();
	}

	private Line line(OfferOfHelp offer) {
		return new Line(OwnHelpController.OWN, offer.reference(), offer.help().title(),
				this.words.help().period(offer.help()), null, false, null);
	}

}
