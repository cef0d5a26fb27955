package org.article12.helpoffers.web;

import java.util.UUID;

import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.core.ReaderLanguage;
import org.article12.core.WorkingDays;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.register.Proposed;
import org.article12.core.web.ProposalView;
import org.article12.core.web.RegisterActs.Subject;
import org.article12.core.web.RegisterActs;
import org.article12.helpoffers.HelpOfferKeeping;
import org.article12.helpoffers.HelpOfferProposals;
import org.article12.parties.Parties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What help a Party says that it offers, for the Party itself, and what it proposed. */
@Controller
record OwnHelpController(HelpOfferProposals proposals, HelpOfferKeeping keeping, HelpOfferWords words, Parties parties,
		WorkingDays calendar, RegisterActs acts) {

	/** The address of a Party's own page. */
	static final String OWN = "/offers-of-help";

	@GetMapping(OWN)
	String own(CurrentUser user, Model model) {
		PartyCode party = user.ownParty();
		model.addAttribute("party", this.parties.name(party, ReaderLanguage.get()));
		model.addAttribute("lines",
				this.proposals.offersOf(party)
					.stream()
					.map((one) -> HelpOfferLine.of(one, this.calendar.today(), this.words))
					.toList());
		model.addAttribute("proposals", this.proposals.of(party).stream().map(this::own).toList());
		return "helpoffers/own";
	}

	private OwnProposal own(Proposed proposed) {
		String about = this.keeping.find(proposed.entry().part())
			.map((offer) -> this.words.say("helpoffers.proposal.change", offer.reference()))
			.orElseGet(() -> this.words.say("helpoffers.proposal.new"));
		return new OwnProposal(about, this.words.proposal(proposed),
				OWN + "/proposals/" + proposed.id() + "/withdrawal");
	}

	@PostMapping(OWN + "/proposals/{id}/withdrawal")
	String withdraw(CurrentUser user, @PathVariable UUID id, Press press) {
		return this.acts.once(press, subject(), () -> {
			this.proposals.withdraw(user, user.ownParty(), id);
			return Done.at(OWN, "core.proposal.withdrawn.done");
		});
	}

	@PostMapping(OWN + "/{reference}/removal")
	String withdrawConsent(CurrentUser user, @PathVariable String reference, Press press) {
		return this.acts.once(press, subject(), () -> {
			this.proposals.withdrawConsent(user, user.ownParty(), reference, press.seen(),
					this.words.say("helpoffers.own.removal.why"));
			return Done.at(OWN, "helpoffers.own.removal.done", reference);
		});
	}

	private Subject subject() {
		return this.words.subject(this.words.say("helpoffers.own.title"), OWN);
	}

	/**
	 * A proposal and what it is about.
	 *
	 * @param withdrawal the address at which it is taken back
	 */
	record OwnProposal(String about, ProposalView view, String withdrawal) {
	}

}
