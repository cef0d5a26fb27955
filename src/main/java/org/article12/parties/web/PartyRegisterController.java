package org.article12.parties.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PartyCode;
import org.article12.core.Refused;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.register.EntryMoved;
import org.article12.parties.NonParty;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.parties.PartyFact;
import org.article12.parties.PartyKeeping;
import org.article12.parties.PartyKeeping.Kept;
import org.article12.parties.WaitingForParties;
import org.article12.parties.domain.NewFact;
import org.article12.parties.domain.PartyEntry;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of Parties, as the Secretariat keeps it. */
@Controller
@RequestMapping("/registers/parties")
record PartyRegisterController(PartyKeeping keeping, Parties parties, ObjectProvider<WaitingForParties> waiting,
		PartyPages pages, PartyWords words, Acts acts) {

	@GetMapping
	String list(@RequestParam(name = "as-of", defaultValue = "") String asOf, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "1") String page, Locale locale, Model model) {
		int number = page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
		return this.pages.list(this.pages.asOf(asOf), q, number, locale, model);
	}

	@GetMapping("/{code}")
	String party(@PathVariable String code, @RequestParam(name = "as-of", defaultValue = "") String asOf, Locale locale,
			Model model) {
		PartyCode party = code(code);
		AsOf day = this.pages.asOf(asOf);
		Optional<PartyEntry> entry = this.pages.entry(party, day);
		if (entry.isPresent()) {
			model.addAttribute("version", this.keeping.kept(party).version());
			return this.pages.party(entry.get(), day, locale, model);
		}
		model.addAttribute("form", AccessionForm.blank());
		return this.pages.state(this.pages.state(party), model);
	}

	@GetMapping("/{code}/facts/{fact}")
	String begin(@PathVariable String code, @PathVariable("fact") String column,
			@RequestParam(defaultValue = "") String at, Locale locale, Model model) {
		PartyFact fact = fact(column);
		Kept kept = this.keeping.kept(code(code));
		model.addAttribute("form",
				kept.entry()
					.on(fact, this.pages.day(at))
					.map((known) -> FactForm.of(known, this.words))
					.orElseGet(FactForm::blank));
		return this.pages.fact(kept, fact, locale, model);
	}

	@PostMapping("/{code}/facts/{fact}")
	String record(CurrentUser user, @PathVariable String code, @PathVariable("fact") String column, Press press,
			@Valid @ModelAttribute("form") FactForm form, BindingResult errors, Locale locale, Model model,
			RedirectAttributes next) {
		PartyFact fact = fact(column);
		Kept kept = this.keeping.kept(code(code));
		Optional<NewFact> typed = form.read(fact, errors);
		if (typed.isPresent()) {
			try {
				return this.acts.once(press, () -> record(user, kept, press, typed.get(), form)).follow(next);
			}
			catch (Refused refused) {
				FactForm.note(refused, this.words, errors);
			}
			catch (EntryMoved moved) {
				throw this.words.stale(moved, kept.entry().code().value(), address(kept.entry().code()), user);
			}
		}
		return this.pages.fact(kept, fact, locale, model);
	}

	private Done record(CurrentUser user, Kept kept, Press press, NewFact fact, FactForm form) {
		PartyCode code = kept.entry().code();
		Optional<Party> before = this.parties.find(code);
		this.keeping.record(user, code, press.seen(), fact, form.why().strip(), form.known().equals("true"));
		return Done.at(address(code), "parties.done", this.words.fact(fact.fact()),
				Integer.toString(before.map(this::touchedSince).orElse(0)));
	}

	private int touchedSince(Party before) {
		WaitingForParties answering = this.waiting.getIfAvailable();
		return (answering != null) ? answering.touchedSince(before) : 0;
	}

	@PostMapping("/{code}/accession")
	String accede(CurrentUser user, @PathVariable String code, Press press,
			@Valid @ModelAttribute("form") AccessionForm form, BindingResult errors, Model model,
			RedirectAttributes next) {
		NonParty state = this.pages.state(code(code));
		List<NewFact> facts = form.read(state, errors);
		if (!errors.hasErrors()) {
			try {
				return this.acts.once(press, () -> accede(user, state, facts, form)).follow(next);
			}
			catch (Refused refused) {
				errors.reject("refused." + refused.reason().name(), refused.parameters().toArray(), null);
			}
		}
		return this.pages.state(state, model);
	}

	private Done accede(CurrentUser user, NonParty state, List<NewFact> facts, AccessionForm form) {
		this.keeping.accede(user, state.code(), facts, form.why().strip());
		return Done.at(address(state.code()), "parties.acceded", state.name());
	}

	private static String address(PartyCode code) {
		return "/registers/parties/" + code;
	}

	private static PartyCode code(String code) {
		return Optional.of(code)
			.filter(PartyCode::isValid)
			.map(PartyCode::new)
			.orElseThrow(() -> new NotVisible("Party " + code));
	}

	private static PartyFact fact(String column) {
		return PartyFact.named(column).orElseThrow(() -> new NotVisible("Fact " + column));
	}

}
