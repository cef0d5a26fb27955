package org.article12.reporting.web;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PartyCode;
import org.article12.plans.PlanId;
import org.article12.plans.Plans;
import org.article12.reporting.store.Ledgers;
import org.article12.requests.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A Party's ledger, for the Party and for the Secretariat: its needs and the help
 * received, as a page, a table and on paper.
 */
@Controller
record LedgerController(Ledgers ledgers, LedgerViews views, LedgerDownloads downloads, Plans plans) {

	@GetMapping("/ledger")
	String own(CurrentUser user, Model model) {
		PartyCode party = user.ownParty();
		model.addAttribute("address", "/ledger");
		model.addAttribute("ledger", this.views.of(this.ledgers.of(party, true), Reader.PARTY));
		model.addAttribute("own", true);
		model.addAttribute("back", "/requests");
		return "reporting/ledger";
	}

	@GetMapping({ "/ledger.csv", "/ledger.xlsx" })
	void ownTable(CurrentUser user, HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.downloads.table(this.ledgers.of(user.ownParty(), true), user, request, response);
	}

	@GetMapping("/ledger.pdf")
	void ownPaper(CurrentUser user, HttpServletResponse response) throws IOException {
		this.downloads.paper(this.ledgers.of(user.ownParty(), true), user, response);
	}

	@GetMapping("/registers/plans/{id}/ledger")
	String ofPlan(CurrentUser user, @PathVariable String id, Model model) {
		PartyCode party = ofPlan(id);
		model.addAttribute("address", "/registers/plans/" + id + "/ledger");
		model.addAttribute("ledger", this.views.of(this.ledgers.of(party, false), Reader.of(user)));
		model.addAttribute("own", false);
		model.addAttribute("back", "/registers/plans/" + id);
		return "reporting/ledger";
	}

	@GetMapping({ "/registers/plans/{id}/ledger.csv", "/registers/plans/{id}/ledger.xlsx" })
	void tableOfPlan(CurrentUser user, @PathVariable String id, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		this.downloads.table(this.ledgers.of(ofPlan(id), false), user, request, response);
	}

	@GetMapping("/registers/plans/{id}/ledger.pdf")
	void paperOfPlan(CurrentUser user, @PathVariable String id, HttpServletResponse response) throws IOException {
		this.downloads.paper(this.ledgers.of(ofPlan(id), false), user, response);
	}

	private PartyCode ofPlan(String id) {
		return plan(id).flatMap(this.plans::party).orElseThrow(() -> new NotVisible("Plan " + id));
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
