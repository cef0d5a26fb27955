package org.article12.parties.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.FollowsFromRecord;
import org.article12.core.web.RegisterActs;
import org.article12.parties.NonParty;
import org.article12.parties.Parties;
import org.article12.parties.PartyKeeping;
import org.article12.parties.domain.NewFact;
import org.article12.parties.domain.PartyEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of Parties, as the Secretariat keeps it. */
@Controller
@RequestMapping("/registers/parties")
record PartyRegisterController(PartyKeeping keeping, PartyPages pages, PartyWords words, RegisterActs acts) {

	@GetMapping
	@FollowsFromRecord
	String list(@RequestParam(name = "as-of", defaultValue = "") String asOf, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "1") String page, Locale locale, Model model) {
		int number = page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
		return this.pages.list(this.pages.asOf(asOf), q, number, locale, model);
	}

	@GetMapping("/{code}")
	@FollowsFromRecord
	String party(@PathVariable PartyCode code, @RequestParam(name = "as-of", defaultValue = "") String asOf,
			Locale locale, Model model) {
		RegisterDay day = this.pages.asOf(asOf);
		Optional<PartyEntry> entry = this.pages.entry(code, day);
		if (entry.isPresent()) {
			model.addAttribute("version", this.keeping.kept(code).version());
			return this.pages.party(entry.get(), day, locale, model);
		}
		model.addAttribute("form", AccessionForm.blank());
		return this.pages.state(this.pages.state(code), model);
	}

	@PostMapping("/{code}/accession")
	String accede(CurrentUser user, @PathVariable PartyCode code, Press press,
			@Valid @ModelAttribute("form") AccessionForm form, BindingResult errors, Model model) {
		NonParty state = this.pages.state(code);
		List<NewFact> facts = form.read(state, errors);
		return this.acts
			.record(press, this.words.subject(state.name(), PartyPages.address(state.code())), errors,
					() -> accede(user, state, facts, form))
			.orElseGet(() -> this.pages.state(state, model));
	}

	private Done accede(CurrentUser user, NonParty state, List<NewFact> facts, AccessionForm form) {
		this.keeping.accede(user, state.code(), facts, form.why().strip());
		return Done.at(PartyPages.address(state.code()), "parties.acceded", state.name());
	}

}
