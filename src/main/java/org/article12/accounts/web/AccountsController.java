package org.article12.accounts.web;

import java.util.Locale;
import java.util.Objects;

import org.article12.accounts.store.AccountList;
import org.article12.accounts.store.AccountList.State;
import org.article12.core.search.Questions;
import org.article12.core.web.AddressValues;
import org.article12.core.web.PageLinks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of accounts. */
@Controller
record AccountsController(AccountList list, BodyChoices bodies, Questions questions) {

	@GetMapping("/accounts")
	String list(@RequestParam(defaultValue = "") String q,
			@RequestParam(name = "state", defaultValue = "") String named, @RequestParam(defaultValue = "") String page,
			@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
		AddressValues asked = new AddressValues();
		State state = Objects.requireNonNullElse(asked.constant("state", named, State.class), State.ACTIVE);
		int number = asked.page(page);
		model.addAttribute("unknown", asked.unknown());
		model.addAttribute("q", q);
		model.addAttribute("state", state);
		model.addAttribute("states", State.values());
		model.addAttribute("accounts",
				this.list.page(this.questions.read(q), state, this.bodies.secretariat(locale), number));
		model.addAttribute("links", new PageLinks("/accounts", parameters));
		return "accounts/list";
	}

}
