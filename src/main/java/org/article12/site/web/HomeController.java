package org.article12.site.web;

import org.article12.catalogue.Area;
import org.article12.catalogue.Catalogue;
import org.article12.centres.Centres;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page. */
@Controller
class HomeController {

	private final Parties parties;

	private final Catalogue catalogue;

	private final Centres centres;

	HomeController(Parties parties, Catalogue catalogue, Centres centres) {
		this.parties = parties;
		this.catalogue = catalogue;
		this.centres = centres;
	}

	@GetMapping("/")
	String home(Model model) {
		model.addAttribute("eligible",
				this.parties.all().stream().map(Party::eligibility).filter((each) -> each.eligible()).count());
		model.addAttribute("parties", this.parties.all().size());
		model.addAttribute("areas", this.catalogue.selectable().size());
		model.addAttribute("centres", this.centres.active().size());
		return "site/home";
	}

}
