package org.article12.reporting.web;

import java.util.Optional;
import java.util.UUID;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PartyCode;
import org.article12.plans.PlanId;
import org.article12.plans.Plans;
import org.article12.reporting.domain.Ledgers;
import org.article12.requests.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A Party's ledger of needs and help given, for the Party and for the Secretariat. */
@Controller
class LedgerController {

	private final Ledgers ledgers;

	private final LedgerViews views;

	private final Plans plans;

	LedgerController(Ledgers ledgers, LedgerViews views, Plans plans) {
		this.ledgers = ledgers;
		this.views = views;
		this.plans = plans;
	}

	@GetMapping("/ledger")
	String own(CurrentUser user, Model model) {
		PartyCode party = user.party().orElseThrow(() -> new NotVisible("A page for Parties"));
		model.addAttribute("ledger", this.views.of(this.ledgers.of(party, true), Reader.PARTY));
		model.addAttribute("own", true);
		model.addAttribute("back", "/requests");
		return "reporting/ledger";
	}

	@GetMapping("/registers/plans/{id}/ledger")
	String ofPlan(CurrentUser user, @PathVariable String id, Model model) {
		PartyCode party = plan(id).flatMap(this.plans::party).orElseThrow(() -> new NotVisible("Plan " + id));
		model.addAttribute("ledger", this.views.of(this.ledgers.of(party, false), Reader.of(user)));
		model.addAttribute("own", false);
		model.addAttribute("back", "/registers/plans/" + id);
		return "reporting/ledger";
	}

	private static Optional<PlanId> plan(String id) {
		try {
			return Optional.of(new PlanId(UUID.fromString(id)));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
