package org.article12.plans.web;

import java.util.Locale;
import java.util.Optional;

import org.article12.core.PageOf;
import org.article12.core.PartyCode;
import org.article12.core.web.PageLinks;
import org.article12.parties.Parties;
import org.article12.plans.Plan;
import org.article12.plans.PlanRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The plans on record. */
@Controller
class PlansController {

	private static final int PAGE = 20;

	private final PlanRegister plans;

	private final Parties parties;

	PlansController(PlanRegister plans, Parties parties) {
		this.plans = plans;
		this.parties = parties;
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

	private static int number(String page) {
		return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
	}

	record PartyFilter(@Nullable String party) {
	}

}
