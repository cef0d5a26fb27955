package org.article12.plans.web;

import java.util.Locale;
import java.util.Optional;

import jakarta.validation.Valid;

import org.article12.catalogue.Catalogue;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.Refused;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.register.EntryMoved;
import org.article12.core.web.ComesBack;
import org.article12.parties.Parties;
import org.article12.plans.ActivityId;
import org.article12.plans.Corrections;
import org.article12.plans.Plan;
import org.article12.plans.PlanRegister;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects an activity of a plan. */
@Controller
@RequestMapping("/registers/plans/{id}/activities/{activity}")
class CorrectionController {

	private final PlanRegister plans;

	private final Corrections corrections;

	private final Parties parties;

	private final Catalogue catalogue;

	private final PlanWords words;

	private final Acts acts;

	CorrectionController(PlanRegister plans, Corrections corrections, Parties parties, Catalogue catalogue,
			PlanWords words, Acts acts) {
		this.plans = plans;
		this.corrections = corrections;
		this.parties = parties;
		this.catalogue = catalogue;
		this.words = words;
		this.acts = acts;
	}

	@GetMapping
	String begin(@PathVariable String id, @PathVariable String activity, Locale locale, Model model) {
		Plan plan = plan(id);
		RecordedActivity recorded = activity(plan, activity);
		model.addAttribute("form", ActivityForm.of(recorded.content()));
		return show(plan, recorded, locale, model);
	}

	@PostMapping
	String correct(CurrentUser user, @PathVariable String id, @PathVariable String activity, Press press,
			@Valid @ModelAttribute("form") ActivityForm form, BindingResult errors, Locale locale, Model model,
			RedirectAttributes next) {
		Plan plan = plan(id);
		RecordedActivity recorded = activity(plan, activity);
		form.checkCorrection(errors, this.catalogue);
		if (!errors.hasErrors()) {
			NewActivity corrected = form.toCommand(plan.demonstration(), this.catalogue);
			Optional<Done> done = this.acts.attempt(press,
					() -> correct(user, plan, recorded, press, corrected, form.why().strip(), errors));
			if (done.isPresent()) {
				return done.get().follow(next);
			}
		}
		return show(plan, recorded, locale, model);
	}

	private Optional<Done> correct(CurrentUser user, Plan plan, RecordedActivity recorded, Press press,
			NewActivity corrected, String why, BindingResult errors) {
		try {
			return switch (this.corrections.correct(user, recorded.id(), press.seen(), corrected, why)) {
				case OnRecord<ActivityId> _ ->
					Optional.of(Done.at("/registers/plans/" + plan.id(), "plans.corrected", corrected.code()));
				case NameTaken<ActivityId> _ -> {
					errors.rejectValue("code", "plans.code.taken");
					yield Optional.empty();
				}
			};
		}
		catch (Refused refused) {
			ComesBack.refused(refused, null, errors);
			return Optional.empty();
		}
		catch (EntryMoved moved) {
			throw this.words.stale(moved, recorded.content().code(),
					"/registers/plans/" + plan.id() + "/activities/" + recorded.id(), user);
		}
	}

	private String show(Plan plan, RecordedActivity recorded, Locale locale, Model model) {
		model.addAttribute("plan", PlanView.of(plan, this.parties, locale));
		model.addAttribute("areas", AreaOptions.of(this.catalogue));
		model.addAttribute("activity", recorded.id());
		model.addAttribute("version", recorded.version());
		model.addAttribute("changes", this.words.lines(this.corrections.of(plan.id(), recorded.id())));
		return "plans/activity";
	}

	private Plan plan(String id) {
		return PlanAddresses.plan(id).flatMap(this.plans::find).orElseThrow(() -> new NotVisible("Plan " + id));
	}

	private RecordedActivity activity(Plan plan, String id) {
		return PlanAddresses.activity(id)
			.flatMap((activity) -> this.corrections.find(plan.id(), activity))
			.orElseThrow(() -> new NotVisible("Activity " + id));
	}

}
