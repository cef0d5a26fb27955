package org.article12.plans.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;

import org.article12.catalogue.Catalogue;
import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.register.EntryMoved;
import org.article12.core.web.ComesBack;
import org.article12.plans.ActivityId;
import org.article12.plans.Corrections;
import org.article12.plans.Plan;
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

	private final PlanPages pages;

	private final Corrections corrections;

	private final Catalogue catalogue;

	private final PlanWords words;

	private final Acts acts;

	CorrectionController(PlanPages pages, Corrections corrections, Catalogue catalogue, PlanWords words, Acts acts) {
		this.pages = pages;
		this.corrections = corrections;
		this.catalogue = catalogue;
		this.words = words;
		this.acts = acts;
	}

	@GetMapping
	String begin(@PathVariable UUID id, @PathVariable UUID activity, Locale locale, Model model) {
		Plan plan = this.pages.find(id);
		RecordedActivity recorded = this.pages.find(plan, activity);
		model.addAttribute("form", ActivityForm.of(recorded.content()));
		return this.pages.correction(plan, recorded, locale, model);
	}

	@PostMapping
	String correct(CurrentUser user, @PathVariable UUID id, @PathVariable UUID activity, Press press,
			@Valid @ModelAttribute("form") ActivityForm form, BindingResult errors, Locale locale, Model model,
			RedirectAttributes next) {
		Plan plan = this.pages.find(id);
		RecordedActivity recorded = this.pages.find(plan, activity);
		form.checkCorrection(errors, this.catalogue);
		if (!errors.hasErrors()) {
			NewActivity corrected = form.toCommand(plan.demonstration(), this.catalogue);
			Optional<Done> done = this.acts.attempt(press,
					() -> correct(user, plan, recorded, press, corrected, form.why().strip(), errors));
			if (done.isPresent()) {
				return done.get().follow(next);
			}
		}
		return this.pages.correction(plan, recorded, locale, model);
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

}
