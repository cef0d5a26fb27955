package org.article12.plans.web;

import java.util.Locale;
import java.util.Optional;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.plans.PlanId;
import org.article12.plans.PlanRegister;
import org.article12.plans.Recorded.NameTaken;
import org.article12.plans.Recorded.OnRecord;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Records a plan for a Party. */
@Controller
record NewPlanController(PlanPages pages, PlanRegister plans, Acts acts) {

	@GetMapping("/registers/plans/new")
	String begin(@RequestParam(defaultValue = "") String party, Locale locale, Model model) {
		model.addAttribute("form", NationalPlanForm.blank(party));
		return this.pages.planRecording(locale, model);
	}

	@PostMapping("/registers/plans")
	String record(CurrentUser user, Press press, @Valid @ModelAttribute("form") NationalPlanForm form,
			BindingResult errors, Locale locale, Model model) {
		this.pages.check(form, errors);
		Optional<Done> done = errors.hasErrors() ? Optional.empty()
				: this.acts.attempt(press, () -> record(user, form, errors));
		return done.map((it) -> it.follow()).orElseGet(() -> this.pages.planRecording(locale, model));
	}

	private Optional<Done> record(CurrentUser user, NationalPlanForm form, BindingResult errors) {
		return switch (this.plans.record(user, form.toCommand(), form.why())) {
			case OnRecord<PlanId>(PlanId id) -> Optional.of(Done.at("/registers/plans/" + id, "plans.recorded"));
			case NameTaken<PlanId> _ -> {
				errors.rejectValue("edition", "plans.edition.taken");
				yield Optional.empty();
			}
		};
	}

}
