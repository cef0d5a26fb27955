package org.article12.plans.web;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.ProposalForm;
import org.article12.core.web.RegisterActs;
import org.article12.plans.PlanProposals.Subject;
import org.article12.plans.PlanProposals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The Secretariat decides on what a focal point has proposed. */
@Controller
@RequestMapping("/registers/plans/{id}/proposals/{proposal}")
record PlanProposalController(RegisterActs acts, PlanPages pages, PlanProposals proposals) {

	@GetMapping
	String read(OpenedPlan opened, @PathVariable UUID proposal, Locale locale, Model model) {
		Subject subject = find(opened, proposal);
		model.addAttribute("form", ProposalForm.of(subject.proposed()));
		return this.pages.proposal(opened, subject, locale, model);
	}

	@PostMapping
	String decide(CurrentUser user, OpenedPlan opened, @PathVariable UUID proposal, Press press,
			@Valid @ModelAttribute("form") ProposalForm form, BindingResult errors, Locale locale, Model model) {
		Subject subject = find(opened, proposal);
		return this.acts
			.record(press, this.pages.subject(opened, locale), errors,
					() -> decide(user, opened, proposal, press, form))
			.orElseGet(() -> this.pages.proposal(opened, subject, locale, model));
	}

	private Done decide(CurrentUser user, OpenedPlan opened, UUID proposal, Press press, ProposalForm form) {
		this.proposals.decide(user, opened.plan().id(), proposal, press.seen(), Set.copyOf(form.accepted()),
				form.why());
		return Done.at(opened.home(), "plans.proposal.done");
	}

	private Subject find(OpenedPlan opened, UUID proposal) {
		return this.proposals.find(opened.plan().id(), proposal)
			.orElseThrow(() -> new NotVisible("Proposal " + proposal));
	}

}
