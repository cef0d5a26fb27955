package org.article12.plans.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.RegisterActs;
import org.article12.plans.ActivityId;
import org.article12.plans.Corrections;
import org.article12.plans.PlanProposals;
import org.article12.plans.Recorded.NameTaken;
import org.article12.plans.Recorded.OnRecord;
import org.article12.plans.domain.NewActivity;
import org.article12.plans.domain.RecordedActivity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Corrects an activity of a plan; a focal point proposes how. */
@Controller
@RequestMapping({ "/registers/plans/{id}/activities/{activity}", "/plan/{id}/activities/{activity}" })
record CorrectionController(RegisterActs acts, PlanPages pages, Corrections corrections, PlanProposals proposals) {

	@GetMapping
	String begin(OpenedPlan opened, @PathVariable UUID activity, Locale locale, Model model) {
		RecordedActivity recorded = this.pages.find(opened, activity);
		model.addAttribute("form", ActivityForm.of(recorded.content(), this.pages::typed));
		return this.pages.correction(opened, recorded, locale, model);
	}

	@PostMapping
	String correct(CurrentUser user, OpenedPlan opened, @PathVariable UUID activity, Press press,
			@Valid @ModelAttribute("form") ActivityForm form, BindingResult errors, Locale locale, Model model) {
		RecordedActivity recorded = this.pages.find(opened, activity);
		this.pages.check(form, errors);
		return this.acts
			.attempt(press, this.pages.subject(opened, recorded), errors,
					() -> correct(user, opened, recorded, press, form, errors))
			.orElseGet(() -> this.pages.correction(opened, recorded, locale, model));
	}

	private Optional<Done> correct(CurrentUser user, OpenedPlan opened, RecordedActivity recorded, Press press,
			ActivityForm form, BindingResult errors) {
		NewActivity corrected = this.pages.read(form, opened);
		if (opened.proposes()) {
			this.proposals.propose(user, recorded.id(), press.seen(), corrected, form.why());
			return Optional.of(Done.at(opened.home(), "core.proposal.sent"));
		}
		return switch (this.corrections.correct(user, recorded.id(), press.seen(), corrected, form.why())) {
			case OnRecord<ActivityId> _ -> Optional.of(Done.at(opened.home(), "plans.corrected", corrected.code()));
			case NameTaken<ActivityId> _ -> {
				errors.rejectValue("code", "plans.code.taken");
				yield Optional.empty();
			}
		};
	}

}
