package org.article12.plans.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.article12.catalogue.Catalogue;
import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.core.register.Proposed;
import org.article12.core.web.ProposalView;
import org.article12.parties.Parties;
import org.article12.plans.ActivityRegister;
import org.article12.plans.DuePlans;
import org.article12.plans.PlanId;
import org.article12.plans.PlanProposals;
import org.article12.plans.PlanRegister;
import org.article12.plans.domain.RecordedActivity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What the register says of a Party's plans, for the Party itself, and what it proposed.
 */
@Controller
record OwnPlansController(PlanRegister plans, ActivityRegister activities, PlanProposals proposals, DuePlans due,
		DueWords dueWords, PlanWords words, Parties parties, Catalogue catalogue) {

	@GetMapping("/plan")
	String plans(CurrentUser user, Locale locale, Model model) {
		PartyCode party = user.ownParty();
		Map<PlanId, List<RecordedActivity>> activities = this.activities.byPlan(party);
		model.addAttribute("party", this.parties.name(party, locale));
		model.addAttribute("due", this.due.of(party).stream().map((one) -> this.dueWords.line(one, locale)).toList());
		model.addAttribute("plans",
				this.plans.of(party)
					.stream()
					.map((plan) -> new OwnPlan(PlanView.of(plan, this.parties, locale),
							activities.getOrDefault(plan.id(), List.of())
								.stream()
								.map((activity) -> ActivityView.of(activity, this.catalogue))
								.toList()))
					.toList());
		Map<String, RecordedActivity> byId = activities.values()
			.stream()
			.flatMap(List::stream)
			.collect(Collectors.toMap((activity) -> activity.id().toString(), (activity) -> activity));
		model.addAttribute("proposals",
				this.proposals.of(party).stream().map((proposed) -> of(proposed, byId)).toList());
		return "plans/own";
	}

	private OwnProposal of(Proposed proposed, Map<String, RecordedActivity> activities) {
		return new OwnProposal(this.words.about(proposed, Optional.ofNullable(activities.get(proposed.entry().part()))),
				this.words.proposal(proposed),
				"/plan/%s/proposals/%s/withdrawal".formatted(proposed.entry().key(), proposed.id()));
	}

	/** A plan with its activities. */
	record OwnPlan(PlanView plan, List<ActivityView> activities) {
	}

	/**
	 * A proposal and what it is about.
	 *
	 * @param withdrawal the address at which it is taken back
	 */
	record OwnProposal(String about, ProposalView view, String withdrawal) {
	}

}
