package org.article12.requests.web;

import jakarta.servlet.http.HttpSession;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PartyCode;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.requests.Drafts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What one needs before one starts, and the start itself. */
@Controller
record StartController(OwnRequests requests, Parties parties, Drafts drafts, StartPress presses, Acts acts) {

	@GetMapping("/requests/new")
	String before(CurrentUser user, HttpSession session, Model model) {
		PartyCode code = user.ownParty();
		Party party = this.parties.find(code).orElseThrow(() -> new NotVisible("Party " + code));
		model.addAttribute("party", party.name());
		model.addAttribute("eligible", party.eligibility().eligible());
		model.addAttribute("press", this.presses.of(session, code));
		return "requests/new";
	}

	@PostMapping("/requests")
	String start(CurrentUser user, Press press) {
		return this.acts.once(press, () -> Done.at("/requests/" + this.drafts.start(user, press.name()) + "/edit"))
			.follow();
	}

}
