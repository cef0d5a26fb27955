package org.article12.requests.web;

import java.util.UUID;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PartyCode;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.requests.domain.Drafts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What one needs before one starts, and the start itself. */
@Controller
class StartController {

	private final OwnRequests requests;

	private final Parties parties;

	private final Drafts drafts;

	StartController(OwnRequests requests, Parties parties, Drafts drafts) {
		this.requests = requests;
		this.parties = parties;
		this.drafts = drafts;
	}

	@GetMapping("/requests/new")
	String before(CurrentUser user, Model model) {
		PartyCode code = this.requests.party(user);
		Party party = this.parties.find(code).orElseThrow(() -> new NotVisible("Party " + code));
		model.addAttribute("party", party.name());
		model.addAttribute("eligible", party.eligibility().eligible());
		// Names this press of the button: a second one finds the draft of the first.
		model.addAttribute("token", UUID.randomUUID());
		return "requests/new";
	}

	@PostMapping("/requests")
	String start(CurrentUser user, @RequestParam UUID token) {
		return "redirect:/requests/" + this.drafts.start(user, token) + "/edit";
	}

}
