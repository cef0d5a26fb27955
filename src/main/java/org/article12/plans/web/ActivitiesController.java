package org.article12.plans.web;

import java.util.Locale;
import java.util.Optional;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.RegisterActs;
import org.article12.plans.ActivityId;
import org.article12.plans.ActivityRegister;
import org.article12.plans.PlanProposals;
import org.article12.plans.Recorded.NameTaken;
import org.article12.plans.Recorded.OnRecord;
import org.article12.plans.domain.NewActivity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Records an activity of a plan; a focal point proposes one. */
@Controller
@RequestMapping({ "/registers/plans/{id}/activities", "/plan/{id}/activities" })
record ActivitiesController(RegisterActs acts, PlanPages pages, ActivityRegister activities, PlanProposals proposals) {

	@GetMapping("/new")
	String begin(OpenedPlan opened, Locale locale, Model model) {
		model.addAttribute("form", ActivityForm.blank());
		return this.pages.recording(opened, locale, model);
	}

	@PostMapping
	String record(CurrentUser user, OpenedPlan opened, Press press, @Valid @ModelAttribute("form") ActivityForm form,
			BindingResult errors, Locale locale, Model model) {
		this.pages.check(form, errors);
		return this.acts
			.attempt(press, this.pages.subject(opened, locale), errors, () -> record(user, opened, form, errors))
			.orElseGet(() -> this.pages.recording(opened, locale, model));
	}

	private Optional<Done> record(CurrentUser user, OpenedPlan opened, ActivityForm form, BindingResult errors) {
		NewActivity activity = this.pages.read(form, opened);
		if (opened.proposes()) {
			this.proposals.propose(user, opened.plan(), activity, form.why());
			return Optional.of(Done.at(opened.home(), "core.proposal.sent"));
		}
		return switch (this.activities.record(user, opened.plan(), activity, form.why())) {
			case OnRecord<ActivityId> _ ->
				Optional.of(Done.at(opened.home(), "plans.activity.recorded", activity.code()));
			case NameTaken<ActivityId> _ -> {
				errors.rejectValue("code", "plans.code.taken");
				yield Optional.empty();
			}
		};
	}

}
