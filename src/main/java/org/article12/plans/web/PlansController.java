package org.article12.plans.web;

import java.util.Locale;
import java.util.Optional;

import org.article12.catalogue.Catalogue;
import org.article12.core.NotVisible;
import org.article12.core.PageOf;
import org.article12.core.PartyCode;
import org.article12.core.web.PageLinks;
import org.article12.parties.Parties;
import org.article12.plans.Plan;
import org.article12.plans.ActivityRegister;
import org.article12.plans.Corrections;
import org.article12.plans.PlanRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The plans on record. */
@Controller
class PlansController {

	private static final int PAGE = 20;

	private static final int LATEST_CHANGES = 50;

	private final PlanRegister plans;

	private final ActivityRegister activities;

	private final Corrections corrections;

	private final PlanWords words;

	private final Parties parties;

	private final Catalogue catalogue;

	PlansController(PlanRegister plans, ActivityRegister activities, Corrections corrections, PlanWords words,
			Parties parties, Catalogue catalogue) {
		this.plans = plans;
		this.activities = activities;
		this.corrections = corrections;
		this.words = words;
		this.parties = parties;
		this.catalogue = catalogue;
	}

	@GetMapping("/registers/plans")
	String list(@RequestParam(defaultValue = "") String party, @RequestParam(defaultValue = "1") String page,
			Locale locale, Model model) {
		PartyCode code = Optional.of(party).filter(PartyCode::isValid).map(PartyCode::new).orElse(null);
		PageOf<Plan> shown = this.plans.page(code, number(page), PAGE);
		LinkedMultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
		asked.add("party", party);
		model.addAttribute("form", new PartyFilter(party));
		model.addAttribute("parties", PartyOptions.of(this.parties, locale));
		model.addAttribute("page",
				new PageOf<>(shown.items().stream().map((plan) -> PlanView.of(plan, this.parties, locale)).toList(),
						shown.number(), shown.size(), shown.total()));
		model.addAttribute("links", new PageLinks("/registers/plans", asked));
		return "plans/list";
	}

	@GetMapping("/registers/plans/{id}")
	String plan(@PathVariable String id, Locale locale, Model model) {
		Plan plan = PlanAddresses.plan(id).flatMap(this.plans::find).orElseThrow(() -> new NotVisible("Plan " + id));
		model.addAttribute("plan", PlanView.of(plan, this.parties, locale));
		model.addAttribute("activities",
				this.activities.of(plan.id())
					.stream()
					.map((activity) -> ActivityView.of(activity, this.catalogue))
					.toList());
		model.addAttribute("changes", this.words.lines(this.corrections.latest(plan.id(), LATEST_CHANGES)));
		return "plans/plan";
	}

	private static int number(String page) {
		return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
	}

	record PartyFilter(@Nullable String party) {
	}

}
