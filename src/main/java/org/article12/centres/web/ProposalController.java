package org.article12.centres.web;

import java.util.Set;

import jakarta.validation.Valid;

import org.article12.centres.CentreProposals;
import org.article12.core.CurrentUser;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.register.Proposed;
import org.article12.core.web.ProposalForm;
import org.article12.core.web.RegisterActs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The Secretariat decides on what a centre has proposed. */
@Controller
@RequestMapping("/registers/centres/{code}/proposals/{id}")
record ProposalController(CentreDesk desk, CentreProposals proposals, CentreRegisterWords words, RegisterActs acts) {

	@GetMapping
	String read(OpenedCentre opened, @PathVariable String id, Model model) {
		Proposed proposed = this.desk.proposal(opened, id);
		model.addAttribute("form", ProposalForm.of(proposed));
		return show(proposed, model);
	}

	@PostMapping
	String decide(CurrentUser user, OpenedCentre opened, @PathVariable String id, Press press,
			@Valid @ModelAttribute("form") ProposalForm form, BindingResult errors, Model model) {
		Proposed proposed = this.desk.proposal(opened, id);
		return this.acts
			.record(press, this.words.subject(opened.name(), opened.home()), errors,
					() -> decide(user, opened, proposed, press, form))
			.orElseGet(() -> show(proposed, model));
	}

	private Done decide(CurrentUser user, OpenedCentre opened, Proposed proposed, Press press, ProposalForm form) {
		this.proposals.decide(user, opened.centre().code(), proposed.id(), press.seen(), Set.copyOf(form.accepted()),
				form.why().strip());
		return this.desk.done(opened, "centres.proposal.done");
	}

	private String show(Proposed proposed, Model model) {
		model.addAttribute("proposal", this.words.proposal(proposed));
		return "centres/proposal";
	}

}
