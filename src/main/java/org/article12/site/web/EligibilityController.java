package org.article12.site.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.article12.parties.Parties;
import org.article12.parties.Region;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rule of Article 12.1, and what it means for each Party. */
@Controller
class EligibilityController {

	private final Parties parties;

	EligibilityController(Parties parties) {
		this.parties = parties;
	}

	@GetMapping("/eligibility")
	String eligibility(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String region,
			Locale locale, Model model) {
		Optional<Region> chosen = Stream.of(Region.values()).filter((each) -> each.name().equals(region)).findFirst();
		List<PartyLine> all = this.parties.all()
			.stream()
			.map((party) -> PartyLine.of(party, this.parties.name(party.code(), locale)))
			.toList();
		model.addAttribute("lines",
				all.stream().filter((line) -> line.matches(q, locale) && line.isIn(chosen)).toList());
		model.addAttribute("total", all.size());
		model.addAttribute("eligible", all.stream().filter(PartyLine::eligible).count());
		model.addAttribute("others",
				this.parties.nonParties()
					.stream()
					.filter((state) -> PartyLine.holds(state.name(), state.code(), q, locale))
					.filter((state) -> chosen.isEmpty() || chosen.get() == state.region())
					.toList());
		model.addAttribute("regions", Arrays.asList(Region.values()));
		model.addAttribute("q", q);
		model.addAttribute("region", chosen.map(Region::name).orElse(""));
		return "site/eligibility";
	}

}
