package org.article12.accounts.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.article12.accounts.PassphraseChange;
import org.article12.accounts.PassphraseChange.Outcome;
import org.article12.core.act.Done;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Where a one-time link leads. Opening it uses nothing up; only setting a passphrase
 * does.
 */
@Controller
record WelcomeController(WelcomePage page, PassphraseChange passphrases) {

	@GetMapping("/welcome/{secret}")
	String open(@PathVariable String secret, CsrfToken csrf, HttpServletResponse response, Model model) {
		model.addAttribute("form", new WelcomeForm(""));
		return this.page.show(secret, csrf, response, model);
	}

	@PostMapping("/welcome/{secret}")
	String set(@PathVariable String secret, @Valid @ModelAttribute("form") WelcomeForm form, BindingResult errors,
			CsrfToken csrf, HttpServletResponse response, Model model) {
		switch (this.passphrases.withLink(secret, form.passphrase())) {
			case Outcome.Done _ -> {
				return Done.at("/sign-in", "accounts.welcome.done").follow();
			}
			case Outcome.Weak(var weakness) -> errors.rejectValue("passphrase", Weaknesses.key(weakness));
			case Outcome.Refused _ -> {
				// The page says what became of the link.
			}
		}
		return this.page.show(secret, csrf, response, model);
	}

}
