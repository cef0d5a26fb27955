package org.article12.offers.web;

import java.util.Locale;

import org.article12.requests.RequestRecord;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The proposals that are kept for a request, each computed again. */
@Controller
class ProposalsController {

	private final KeptProposals proposals;

	ProposalsController(KeptProposals proposals) {
		this.proposals = proposals;
	}

	@GetMapping("/triage/{reference}/proposals")
	String proposals(RequestRecord request, Locale locale, Model model) {
		model.addAttribute("kept", this.proposals.of(request, locale));
		return "offers/proposals";
	}

}
