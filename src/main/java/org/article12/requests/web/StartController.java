package org.article12.requests.web;

import java.util.UUID;

import jakarta.servlet.http.HttpSession;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PartyCode;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.requests.domain.Drafts;
import org.article12.requests.domain.SavedSections;
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

	private final SavedSections saved;

	StartController(OwnRequests requests, Parties parties, Drafts drafts, SavedSections saved) {
		this.requests = requests;
		this.parties = parties;
		this.drafts = drafts;
		this.saved = saved;
	}

	@GetMapping("/requests/new")
	String before(CurrentUser user, HttpSession session, Model model) {
		PartyCode code = this.requests.party(user);
		Party party = this.parties.find(code).orElseThrow(() -> new NotVisible("Party " + code));
		model.addAttribute("party", party.name());
		model.addAttribute("eligible", party.eligibility().eligible());
		model.addAttribute("token", token(session, code));
		return "requests/new";
	}

	@PostMapping("/requests")
	String start(CurrentUser user, @RequestParam UUID token) {
		return "redirect:/requests/" + this.drafts.start(user, token) + "/edit";
	}

	// Names the press of the button: a second one, also after the way back to this page,
	// finds the draft of the first as long as nothing has been saved in it.
	private UUID token(HttpSession session, PartyCode party) {
		String name = "article12.start." + party.value();
		if (session.getAttribute(name) instanceof UUID token && !this.saved.anySince(token)) {
			return token;
		}
		UUID token = UUID.randomUUID();
		session.setAttribute(name, token);
		return token;
	}

}
