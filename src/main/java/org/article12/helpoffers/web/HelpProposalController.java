package org.article12.helpoffers.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PartyCode;
import org.article12.core.ReaderLanguage;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.ProposalForm;
import org.article12.core.web.RegisterActs;
import org.article12.helpoffers.HelpOfferProposals.Subject;
import org.article12.helpoffers.HelpOfferProposals;
import org.article12.helpoffers.OfferOfHelp;
import org.article12.parties.Parties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The Secretariat decides on what a Party says that it offers. */
@Controller
@RequestMapping(HelpOfferPages.REGISTER + "/proposals/{party}/{id}")
record HelpProposalController(HelpOfferProposals proposals, HelpOfferWords words, Parties parties, RegisterActs acts) {

	@GetMapping
	String read(@PathVariable String party, @PathVariable UUID id, Model model) {
		Subject subject = find(party, id);
		model.addAttribute("form", ProposalForm.of(subject.proposed()));
		return show(subject, model);
	}

	@PostMapping
	String decide(CurrentUser user, @PathVariable String party, @PathVariable UUID id, Press press,
			@Valid @ModelAttribute("form") ProposalForm form, BindingResult errors, Model model) {
		Subject subject = find(party, id);
		return this.acts
			.record(press, this.words.subject(about(subject), address(subject)), errors,
					() -> decide(user, new PartyCode(party), id, press, form))
			.orElseGet(() -> show(subject, model));
	}

	private Done decide(CurrentUser user, PartyCode party, UUID id, Press press, ProposalForm form) {
		Optional<String> reference = this.proposals.decide(user, party, id, press.seen(), Set.copyOf(form.accepted()),
				form.why());
		return Done.at(reference.map(HelpOfferPages::address).orElse(HelpOfferPages.REGISTER),
				"helpoffers.proposal.done");
	}

	private String show(Subject subject, Model model) {
		model.addAttribute("party",
				this.parties.name(new PartyCode(subject.proposed().entry().key()), ReaderLanguage.get()));
		model.addAttribute("code", subject.proposed().entry().key());
		model.addAttribute("about", about(subject));
		model.addAttribute("address", address(subject));
		model.addAttribute("version", subject.version());
		model.addAttribute("proposal", this.words.proposal(subject.proposed()));
		return "helpoffers/proposal";
	}

	private String about(Subject subject) {
		return subject.offer()
			.map((offer) -> this.words.say("helpoffers.proposal.change", offer.reference()))
			.orElseGet(() -> this.words.say("helpoffers.proposal.new"));
	}

	private static String address(Subject subject) {
		return subject.offer().map(OfferOfHelp::reference).map(HelpOfferPages::address).orElse(HelpOfferPages.REGISTER);
	}

	private Subject find(String party, UUID id) {
		return Optional.of(party)
			.filter(PartyCode::isValid)
			.flatMap((code) -> this.proposals.find(new PartyCode(code), id))
			.orElseThrow(() -> new NotVisible("Proposal " + id));
	}

}
