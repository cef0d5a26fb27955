package org.article12.plans.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.article12.catalogue.Catalogue;
import org.article12.core.NotVisible;
import org.article12.core.register.Proposed;
import org.article12.core.web.AsOf;
import org.article12.core.web.FollowsFromRecord;
import org.article12.parties.Parties;
import org.article12.plans.ActivityRegister;
import org.article12.plans.Corrections;
import org.article12.plans.Plan;
import org.article12.plans.PlanHistory;
import org.article12.plans.PlanHistory.Stood;
import org.article12.plans.PlanId;
import org.article12.plans.PlanProposals;
import org.article12.plans.PlanRegister;
import org.article12.plans.domain.RecordedActivity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A plan: its activities, what is proposed, and what was changed lately. */
@Controller
record PlanPageController(PlanRegister plans, ActivityRegister activities, Corrections corrections,
		PlanProposals proposals, PlanHistory history, PlanWords words, Parties parties, Catalogue catalogue) {

	private static final int LATEST_CHANGES = 50;

	@GetMapping("/registers/plans/{id}")
	@FollowsFromRecord
	String plan(OpenedPlan opened, AsOf asOf, Locale locale, Model model) {
		Plan plan = opened.plan();
		LocalDate day = asOf.day();
		if (day != null) {
			Stood stood = this.history.asOf(day, plan.id())
				.orElseThrow(() -> new NotVisible("Plan " + plan.id() + " as of " + day));
			return show(stood.plan(), stood.activities(), locale, model);
		}
		List<RecordedActivity> activities = this.activities.of(plan.id());
		model.addAttribute("proposals", this.proposals.of(plan.id()).stream().filter(Proposed::isOpen).toList());
		model.addAttribute("changes",
				this.words.lines(this.corrections.latest(plan.id(), LATEST_CHANGES), activities.stream()
					.collect(Collectors.toMap((one) -> one.id().toString(), (one) -> one.content().code()))));
		return show(plan, activities, locale, model);
	}

	private String show(Plan plan, List<RecordedActivity> activities, Locale locale, Model model) {
		model.addAttribute("plan", PlanView.of(plan, this.parties, locale));
		PlanId later = plan.supersededBy();
		if (later != null) {
			model.addAttribute("successor", this.plans.find(later).orElseThrow());
		}
		model.addAttribute("activities",
				activities.stream().map((activity) -> ActivityView.of(activity, this.catalogue)).toList());
		return "plans/plan";
	}

}
