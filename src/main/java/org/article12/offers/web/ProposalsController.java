package org.article12.offers.web;

import java.util.Locale;
import java.util.Objects;

import org.article12.core.WorkingDays;
import org.article12.core.web.AsOf;
import org.article12.requests.RequestRecord;
import org.article12.routing.RegistersThen;
import org.article12.routing.RoutingHistory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The proposals that are kept for a request, each computed again, also by the registers
 * of another day.
 */
@Controller
record ProposalsController(KeptProposals proposals, RoutingHistory history, WorkingDays calendar) {

	@GetMapping("/triage/{reference}/proposals")
	String proposals(RequestRecord request, AsOf asOf, Locale locale, Model model) {
		RegistersThen then = null;
		if (!asOf.typed().isEmpty() && !asOf.wrong()) {
			then = this.history.asOf(Objects.requireNonNullElseGet(asOf.day(), this.calendar::today));
			model.addAttribute("day", then.day());
			model.addAttribute("rules", then.rules().version());
			model.addAttribute("open", this.proposals.ofOpen(request, then, locale));
		}
		model.addAttribute("kept", this.proposals.of(request, then, locale));
		return "offers/proposals";
	}

}
