package org.article12.parties.web;

import java.util.Locale;
import java.util.Optional;
import jakarta.validation.Valid;
import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.RegisterActs;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.parties.PartyFact;
import org.article12.parties.PartyKeeping.Kept;
import org.article12.parties.PartyKeeping;
import org.article12.parties.WaitingForParties;
import org.article12.parties.domain.NewFact;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Records one thing that is known of a Party, from a day on. */
@Controller
@RequestMapping("/registers/parties/{code}/facts/{fact}")
record FactController(PartyKeeping keeping, Parties parties, ObjectProvider<WaitingForParties> waiting,
		PartyPages pages, PartyWords words, RegisterActs acts) {

	@GetMapping
	String begin(Kept kept, @PathVariable PartyFact fact, @RequestParam(defaultValue = "") String at, Locale locale,
			Model model) {
		model.addAttribute("form",
				kept.entry()
					.on(fact, this.pages.day(at))
					.map((known) -> FactForm.of(known, this.words))
					.orElseGet(FactForm::blank));
		return this.pages.fact(kept, fact, locale, model);
	}

	@PostMapping
	String record(CurrentUser user, Kept kept, @PathVariable PartyFact fact, Press press,
			@Valid @ModelAttribute("form") FactForm form, BindingResult errors, Locale locale, Model model) {
		Optional<NewFact> typed = form.read(fact, errors);
		return this.acts
			.attempt(press, this.pages.subject(kept), errors,
					() -> typed.map((one) -> record(user, kept, press, one, form)),
					(refused) -> FactForm.note(refused, this.words, errors))
			.orElseGet(() -> this.pages.fact(kept, fact, locale, model));
	}

	private Done record(CurrentUser user, Kept kept, Press press, NewFact fact, FactForm form) {
		PartyCode code = kept.entry().code();
		Optional<Party> before = this.parties.find(code);
		this.keeping.record(user, code, press.seen(), fact, form.why().strip(), form.known().equals("true"));
		return Done.at(PartyPages.address(code), "parties.done", this.words.fact(fact.fact()),
				Integer.toString(before.map(this::touchedSince).orElse(0)));
	}

	private int touchedSince(Party before) {
		WaitingForParties answering = this.waiting.getIfAvailable();
		return (answering != null) ? answering.touchedSince(before) : 0;
	}

}
