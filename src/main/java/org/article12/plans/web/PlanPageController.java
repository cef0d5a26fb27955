package org.article12.plans.web;

import java.util.Locale;
import java.util.UUID;

import org.article12.catalogue.Catalogue;
import org.article12.parties.Parties;
import org.article12.plans.ActivityRegister;
import org.article12.plans.Corrections;
import org.article12.plans.Plan;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A plan: its activities, and what was corrected lately. */
@Controller
class PlanPageController {

	private static final int LATEST_CHANGES = 50;

	private final PlanPages pages;

	private final ActivityRegister activities;

	private final Corrections corrections;

	private final PlanWords words;

	private final Parties parties;

	private final Catalogue catalogue;

	PlanPageController(PlanPages pages, ActivityRegister activities, Corrections corrections, PlanWords words,
			Parties parties, Catalogue catalogue) {
		this.pages = pages;
		this.activities = activities;
		this.corrections = corrections;
		this.words = words;
		this.parties = parties;
		this.catalogue = catalogue;
	}

	@GetMapping("/registers/plans/{id}")
	String plan(@PathVariable UUID id, Locale locale, Model model) {
		Plan plan = this.pages.find(id);
		model.addAttribute("plan", PlanView.of(plan, this.parties, locale));
		model.addAttribute("activities",
				this.activities.of(plan.id())
					.stream()
					.map((activity) -> ActivityView.of(activity, this.catalogue))
					.toList());
		model.addAttribute("changes", this.words.lines(this.corrections.latest(plan.id(), LATEST_CHANGES)));
		return "plans/plan";
	}

}
