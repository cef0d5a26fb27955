package org.article12.plans.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;

import org.article12.catalogue.Catalogue;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.plans.ActivityId;
import org.article12.plans.ActivityRegister;
import org.article12.plans.Plan;
import org.article12.plans.Recorded.NameTaken;
import org.article12.plans.Recorded.OnRecord;
import org.article12.plans.domain.NewActivity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The activities of a plan. */
@Controller
class ActivitiesController {

	private final PlanPages pages;

	private final ActivityRegister activities;

	private final Catalogue catalogue;

	private final Acts acts;

	ActivitiesController(PlanPages pages, ActivityRegister activities, Catalogue catalogue, Acts acts) {
		this.pages = pages;
		this.activities = activities;
		this.catalogue = catalogue;
		this.acts = acts;
	}

	@GetMapping("/registers/plans/{id}/activities/new")
	String begin(@PathVariable UUID id, Locale locale, Model model) {
		model.addAttribute("form", ActivityForm.blank());
		return this.pages.recording(this.pages.find(id), locale, model);
	}

	@PostMapping("/registers/plans/{id}/activities")
	String record(@PathVariable UUID id, Press press, @Valid @ModelAttribute("form") ActivityForm form,
			BindingResult errors, Locale locale, Model model, RedirectAttributes next) {
		Plan plan = this.pages.find(id);
		form.check(errors, this.catalogue);
		Optional<Done> done = errors.hasErrors() ? Optional.empty() : this.acts.attempt(press,
				() -> record(plan, form.toCommand(plan.demonstration(), this.catalogue), errors));
		return done.map((it) -> it.follow(next)).orElseGet(() -> this.pages.recording(plan, locale, model));
	}

	private Optional<Done> record(Plan plan, NewActivity activity, BindingResult errors) {
		return switch (this.activities.record(plan, activity)) {
			case OnRecord<ActivityId> _ ->
				Optional.of(Done.at("/registers/plans/" + plan.id(), "plans.activity.recorded", activity.code()));
			case NameTaken<ActivityId> _ -> {
				errors.rejectValue("code", "plans.code.taken");
				yield Optional.empty();
			}
		};
	}

}
