package org.article12.plans.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.article12.core.PageOf;
import org.article12.core.PartyCode;
import org.article12.core.web.AsOf;
import org.article12.core.web.FollowsFromRecord;
import org.article12.core.web.PageLinks;
import org.article12.parties.Parties;
import org.article12.plans.DuePlans;
import org.article12.plans.DuePlans.Due;
import org.article12.plans.Plan;
import org.article12.plans.PlanHistory;
import org.article12.plans.PlanId;
import org.article12.plans.PlanProposals;
import org.article12.plans.PlanRegister;
import org.article12.plans.domain.Obligation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The plans on record, also as they stood on a day. */
@Controller
record PlansController(PlanRegister plans, PlanHistory history, PlanProposals proposals, DuePlans due,
		Parties parties) {

	private static final int PAGE = 20;

	@GetMapping("/registers/plans")
	@FollowsFromRecord
	String list(@RequestParam(defaultValue = "") String party, @RequestParam(defaultValue = "1") String page, AsOf asOf,
			Locale locale, Model model) {
		PartyCode code = Optional.of(party).filter(PartyCode::isValid).map(PartyCode::new).orElse(null);
		Map<PartyCode, Due> due = this.due.all().stream().collect(Collectors.toMap(Due::party, Function.identity()));
		Map<PlanId, Long> open = this.proposals.open();
		LinkedMultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
		asked.add("party", party);
		asked.add("as-of", asOf.isPast() ? asOf.typed() : "");
		model.addAttribute("form", new PartyFilter(party));
		model.addAttribute("parties", PartyOptions.of(this.parties, locale));
		model.addAttribute("latecomers", due.values().stream().filter(Due::isLate).count());
		model.addAttribute("page",
				page(code, asOf.day(), PageLinks.number(page)).map((plan) -> PlanView.of(plan, this.parties, locale)
					.listed(dueOn(plan, due.get(plan.party())), open.getOrDefault(plan.id(), 0L))));
		model.addAttribute("links", new PageLinks("/registers/plans", asked));
		return "plans/list";
	}

	private PageOf<Plan> page(@Nullable PartyCode party, @Nullable LocalDate day, int number) {
		return (day != null) ? PageOf.of(this.history.asOf(day, party), number, PAGE)
				: this.plans.page(party, number, PAGE);
	}

	private static @Nullable LocalDate dueOn(Plan plan, @Nullable Due due) {
		return (due != null) ? due.metBy(plan).map(Obligation::dueOn).orElse(null) : null;
	}

	record PartyFilter(@Nullable String party) {
	}

}
