package org.article12.parties.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.ComesBack;
import org.article12.core.web.RegisterActs;
import org.article12.parties.PartyFact;
import org.article12.parties.PartyKeeping.Kept;
import org.article12.parties.PartyKeeping;
import org.article12.parties.PartyRefusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes back what was recorded of a Party by mistake. */
@Controller
@RequestMapping("/registers/parties/{code}/facts/{fact}/taking-back")
record TakingBackController(PartyKeeping keeping, PartyPages pages, PartyWords words, RegisterActs acts) {

	@GetMapping
	String begin(Kept kept, @PathVariable PartyFact fact, @RequestParam(defaultValue = "") String at, Locale locale,
			Model model) {
		model.addAttribute("form", new TakingBackForm(at, "", ""));
		return page(kept, fact, at, locale, model);
	}

	@PostMapping
	String takeBack(CurrentUser user, Kept kept, @PathVariable PartyFact fact, Press press,
			@Valid @ModelAttribute("form") TakingBackForm form, BindingResult errors, Locale locale, Model model) {
		return this.acts
			.attempt(press, this.pages.subject(kept), errors,
					() -> Optional.of(takeBack(user, kept, press, fact, form)),
					(refused) -> ComesBack.refused(refused,
							(refused.reason() == PartyRefusal.PARTY_HAS_OPEN_REQUESTS) ? "known" : null, errors))
			.orElseGet(() -> page(kept, fact, form.at(), locale, model));
	}

	private Done takeBack(CurrentUser user, Kept kept, Press press, PartyFact fact, TakingBackForm form) {
		PartyCode code = kept.entry().code();
		this.keeping.takeBack(user, code, press.seen(), fact, this.pages.day(form.at()), form.why().strip(),
				form.known().equals("true"));
		return Done.at(PartyPages.address(code), "parties.taken-back", this.words.fact(fact));
	}

	private String page(Kept kept, PartyFact fact, String at, Locale locale, Model model) {
		this.pages.fact(kept, fact, locale, model);
		kept.entry()
			.on(fact, this.pages.day(at))
			.ifPresent((known) -> model.addAttribute("lines",
					List.of(FactLine.of(known, this.pages.day(at), this.words))));
		return "parties/taking-back";
	}

}
