package org.article12.planning.web;

import java.util.Optional;

import org.article12.centres.Centre;
import org.article12.centres.CentreHistory;
import org.article12.centres.Centres;
import org.article12.core.CentreCode;
import org.article12.core.NotVisible;
import org.article12.core.PartyCode;
import org.article12.core.ReaderLanguage;
import org.article12.core.web.AddressValues;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.parties.PartyHistory;
import org.article12.planning.domain.Comparison;
import org.article12.planning.store.TouchedRequests;
import org.article12.routing.ReroutingViews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Which requests are routed otherwise since a centre or a Party was changed.
 * {@code since} names how often it had changed before; without it all that was ever
 * changed counts.
 */
@Controller
record TouchedController(Centres centres, CentreHistory history, PartyHistory parties, Parties names,
		TouchedRequests touched, ReroutingViews views) {

	private static final int MOST_DIGITS = 9;

	@GetMapping("/registers/centres/{code}/touched")
	String touched(@PathVariable String code, @RequestParam MultiValueMap<String, String> address, Model model) {
		Centre centre = find(code);
		Centre before = this.history.after(centre.code(), number(address.getFirst("since")))
			.orElseThrow(() -> new NotVisible("Centre " + centre.code() + " before it was entered"))
			.centre();
		return show(centre.currentName(), "/registers/centres/" + centre.code(), this.touched.since(before), address,
				model);
	}

	@GetMapping("/registers/parties/{code}/touched")
	String touchedOf(@PathVariable String code, @RequestParam MultiValueMap<String, String> address, Model model) {
		Party party = party(code);
		// One that was no Party before is compared with itself: it had no requests.
		Party before = this.parties.after(party.code(), number(address.getFirst("since"))).orElse(party);
		return show(this.names.name(party.code(), ReaderLanguage.get()), "/registers/parties/" + party.code(),
				this.touched.since(before), address, model);
	}

	private String show(String name, String home, Comparison comparison, MultiValueMap<String, String> address,
			Model model) {
		model.addAttribute("name", name);
		model.addAttribute("home", home);
		model.addAttribute("answer", this.views.of(comparison.rerouting(),
				new AddressValues().page(address.getFirst("page")), home + "/touched", address));
		return "planning/touched";
	}

	private Party party(String code) {
		return Optional.of(code)
			.filter(PartyCode::isValid)
			.flatMap((known) -> this.names.find(new PartyCode(known)))
			.orElseThrow(() -> new NotVisible("Party " + code));
	}

	private Centre find(String code) {
		if (!CentreCode.isValid(code)) {
			throw new NotVisible("Centre " + code);
		}
		return this.centres.find(new CentreCode(code)).orElseThrow(() -> new NotVisible("Centre " + code));
	}

	private static int number(@Nullable String typed) {
		boolean number = typed != null && typed.matches("[0-9]{1," + MOST_DIGITS + "}");
		return number ? Integer.parseInt(typed) : 0;
	}

}
