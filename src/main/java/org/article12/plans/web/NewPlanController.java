package org.article12.plans.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.article12.core.WorkingDays;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.Option;
import org.article12.parties.Parties;
import org.article12.plans.PlanId;
import org.article12.plans.PlanKind;
import org.article12.plans.Recorded.NameTaken;
import org.article12.plans.Recorded.OnRecord;
import org.article12.plans.domain.NewPlan;
import org.article12.plans.PlanRegister;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records a plan for a Party. */
@Controller
class NewPlanController {

	private final PlanRegister plans;

	private final Parties parties;

	private final WorkingDays days;

	private final MessageSource messages;

	private final Acts acts;

	NewPlanController(PlanRegister plans, Parties parties, WorkingDays days, MessageSource messages, Acts acts) {
		this.plans = plans;
		this.parties = parties;
		this.days = days;
		this.messages = messages;
		this.acts = acts;
	}

	@GetMapping("/registers/plans/new")
	String begin(@RequestParam(defaultValue = "") String party, Locale locale, Model model) {
		model.addAttribute("form", NationalPlanForm.blank(party));
		return show(locale, model);
	}

	@PostMapping("/registers/plans")
	String record(Press press, @Valid @ModelAttribute("form") NationalPlanForm form, BindingResult errors,
			Locale locale, Model model, RedirectAttributes next) {
		form.check(errors, this.parties, this.days.today());
		Optional<Done> done = errors.hasErrors() ? Optional.empty()
				: this.acts.attempt(press, () -> record(form.toCommand(), errors));
		return done.map((it) -> it.follow(next)).orElseGet(() -> show(locale, model));
	}

	private Optional<Done> record(NewPlan plan, BindingResult errors) {
		return switch (this.plans.record(plan)) {
			case OnRecord<PlanId>(PlanId id) -> Optional.of(Done.at("/registers/plans/" + id, "plans.recorded"));
			case NameTaken<PlanId> _ -> {
				errors.rejectValue("edition", "plans.edition.taken");
				yield Optional.empty();
			}
		};
	}

	private String show(Locale locale, Model model) {
		List<Option> kinds = Stream.of(PlanKind.values())
			.map((kind) -> new Option(kind.name(), this.messages.getMessage("plans.kind." + kind, null, locale)))
			.toList();
		model.addAllAttributes(Map.of("parties", PartyOptions.of(this.parties, locale), "kinds", kinds));
		return "plans/new";
	}

}
