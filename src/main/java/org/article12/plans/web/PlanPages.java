package org.article12.plans.web;

import java.util.Locale;
import java.util.UUID;

import org.article12.catalogue.Catalogue;
import org.article12.core.NotVisible;
import org.article12.parties.Parties;
import org.article12.plans.ActivityId;
import org.article12.plans.Corrections;
import org.article12.plans.Plan;
import org.article12.plans.PlanId;
import org.article12.plans.PlanRegister;
import org.article12.plans.domain.RecordedActivity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Finds what an address of the register of plans names, and fills the pages about one
 * plan.
 */
@Component
class PlanPages {

	private final PlanRegister plans;

	private final Corrections corrections;

	private final Parties parties;

	private final Catalogue catalogue;

	private final PlanWords words;

	PlanPages(PlanRegister plans, Corrections corrections, Parties parties, Catalogue catalogue, PlanWords words) {
		this.plans = plans;
		this.corrections = corrections;
		this.parties = parties;
		this.catalogue = catalogue;
		this.words = words;
	}

	/** A plan; one that there is not is not visible. */
	Plan find(UUID id) {
		return this.plans.find(new PlanId(id)).orElseThrow(() -> new NotVisible("Plan " + id));
	}

	/** An activity of a plan; another is not visible. */
	RecordedActivity find(Plan plan, UUID activity) {
		return this.corrections.find(plan.id(), new ActivityId(activity))
			.orElseThrow(() -> new NotVisible("Activity " + activity));
	}

	/** The page on which an activity is recorded. */
	String recording(Plan plan, Locale locale, Model model) {
		model.addAttribute("plan", PlanView.of(plan, this.parties, locale));
		model.addAttribute("areas", AreaOptions.of(this.catalogue));
		return "plans/activity";
	}

	/** The same page for an activity that is corrected. */
	String correction(Plan plan, RecordedActivity recorded, Locale locale, Model model) {
		model.addAttribute("activity", recorded.id());
		model.addAttribute("version", recorded.version());
		model.addAttribute("changes", this.words.lines(this.corrections.of(plan.id(), recorded.id())));
		return recording(plan, locale, model);
	}

}
