package org.article12.parties.web;

import java.util.List;
import java.util.Locale;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PartyCode;
import org.article12.core.Refused;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.register.EntryMoved;
import org.article12.core.web.ComesBack;
import org.article12.parties.PartyFact;
import org.article12.parties.PartyKeeping;
import org.article12.parties.PartyKeeping.Kept;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes back what was recorded of a Party by mistake. */
@Controller
@RequestMapping("/registers/parties/{code}/facts/{fact}/taking-back")
record TakingBackController(PartyKeeping keeping, PartyPages pages, PartyWords words, Acts acts) {

	@GetMapping
	String begin(@PathVariable String code, @PathVariable("fact") String column,
			@RequestParam(defaultValue = "") String at, Locale locale, Model model) {
		model.addAttribute("form", new TakingBackForm(at, "", ""));
		return page(kept(code), fact(column), at, locale, model);
	}

	@PostMapping
	String takeBack(CurrentUser user, @PathVariable String code, @PathVariable("fact") String column, Press press,
			@Valid @ModelAttribute("form") TakingBackForm form, BindingResult errors, Locale locale, Model model,
			RedirectAttributes next) {
		Kept kept = kept(code);
		PartyFact fact = fact(column);
		if (!errors.hasErrors()) {
			try {
				return this.acts.once(press, () -> takeBack(user, kept, press, fact, form)).follow(next);
			}
			catch (Refused refused) {
				ComesBack.refused(refused, (refused.reason() == PartyRefusal.PARTY_HAS_OPEN_REQUESTS) ? "known" : null,
						errors);
			}
			catch (EntryMoved moved) {
				throw this.words.stale(moved, kept.entry().code().value(), address(kept.entry().code()), user);
			}
		}
		return page(kept, fact, form.at(), locale, model);
	}

	private Done takeBack(CurrentUser user, Kept kept, Press press, PartyFact fact, TakingBackForm form) {
		PartyCode code = kept.entry().code();
		this.keeping.takeBack(user, code, press.seen(), fact, this.pages.day(form.at()), form.why().strip(),
				form.known().equals("true"));
		return Done.at(address(code), "parties.taken-back", this.words.fact(fact));
	}

	private String page(Kept kept, PartyFact fact, String at, Locale locale, Model model) {
		this.pages.fact(kept, fact, locale, model);
		kept.entry()
			.on(fact, this.pages.day(at))
			.ifPresent((known) -> model.addAttribute("lines",
					List.of(FactLine.of(known, this.pages.day(at), this.words))));
		return "parties/taking-back";
	}

	private Kept kept(String code) {
		if (!PartyCode.isValid(code)) {
			throw new NotVisible("Party " + code);
		}
		return this.keeping.kept(new PartyCode(code));
	}

	private static PartyFact fact(String column) {
		return PartyFact.named(column).orElseThrow(() -> new NotVisible("Fact " + column));
	}

	private static String address(PartyCode code) {
		return "/registers/parties/" + code;
	}

}
