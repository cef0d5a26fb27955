package org.article12.site.web;

import org.article12.catalogue.Area;
import org.article12.catalogue.Catalogue;
import org.article12.centres.Centres;
import org.article12.core.CurrentUser;
import org.article12.core.web.FollowsFromRecord;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/**
 * The start page: for everybody what the portal is for, for whoever is signed in what is
 * to be done.
 */
@Controller
record HomeController(Parties parties, Catalogue catalogue, Centres centres, StartPage start) {

	@GetMapping("/")
	@FollowsFromRecord(andSideNotes = true)
	String start(@RequestAttribute(name = "user", required = false) @Nullable CurrentUser user, Model model) {
		if (user == null) {
			return about(model);
		}
		model.addAttribute("blocks", this.start.blocks(user));
		return "site/start";
	}

	@GetMapping("/about")
	String about(Model model) {
		model.addAttribute("eligible",
				this.parties.all().stream().map(Party::eligibility).filter((each) -> each.eligible()).count());
		model.addAttribute("parties", this.parties.all().size());
		model.addAttribute("areas", this.catalogue.selectable().size());
		model.addAttribute("centres", this.centres.active().size());
		return "site/home";
	}

}
