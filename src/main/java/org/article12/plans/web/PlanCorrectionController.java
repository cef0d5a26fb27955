package org.article12.plans.web;

import java.util.Locale;
import java.util.Optional;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.RegisterActs;
import org.article12.plans.PlanId;
import org.article12.plans.PlanKeeping;
import org.article12.plans.PlanProposals;
import org.article12.plans.Recorded.NameTaken;
import org.article12.plans.Recorded.OnRecord;
import org.article12.plans.domain.NewPlan;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Corrects, supersedes and withdraws a plan; a focal point proposes it. */
@Controller
@RequestMapping({ "/registers/plans/{id}/correction", "/plan/{id}/correction" })
record PlanCorrectionController(RegisterActs acts, PlanPages pages, PlanKeeping keeping, PlanProposals proposals) {

	@GetMapping
	String begin(OpenedPlan opened, Locale locale, Model model) {
		model.addAttribute("form", NationalPlanForm.of(opened.plan(), this.pages::typed));
		return this.pages.planCorrection(opened, locale, model);
	}

	@PostMapping
	String correct(CurrentUser user, OpenedPlan opened, Press press,
			@Valid @ModelAttribute("form") NationalPlanForm form, BindingResult errors, Locale locale, Model model) {
		this.pages.check(form, errors);
		return this.acts
			.attempt(press, this.pages.subject(opened, locale), errors,
					() -> correct(user, opened, press, form, errors))
			.orElseGet(() -> this.pages.planCorrection(opened, locale, model));
	}

	private Optional<Done> correct(CurrentUser user, OpenedPlan opened, Press press, NationalPlanForm form,
			BindingResult errors) {
		PlanId id = opened.plan().id();
		NewPlan corrected = form.correcting(this.keeping.content(id));
		if (opened.proposes()) {
			this.proposals.propose(user, id, press.seen(), corrected, form.why());
			return Optional.of(Done.at(opened.home(), "core.proposal.sent"));
		}
		return switch (this.keeping.correct(user, id, press.seen(), corrected, form.why())) {
			case OnRecord<PlanId> _ -> Optional.of(Done.at(opened.home(), "plans.plan.corrected"));
			case NameTaken<PlanId> _ -> {
				errors.rejectValue("edition", "plans.edition.taken");
				yield Optional.empty();
			}
		};
	}

}
