package org.article12.accounts.web;

import jakarta.servlet.http.HttpServletResponse;

import org.article12.accounts.PassphraseChange;
import org.article12.accounts.PassphraseChange.Outcome;
import org.article12.accounts.store.OneTimeLinks;
import org.article12.accounts.store.OneTimeLinks.State;
import org.article12.accounts.store.PersonRepository;
import org.article12.core.NotVisible;
import org.article12.core.PersonId;
import org.article12.core.web.Notice;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where a one-time link leads. Opening it uses nothing up; only setting a passphrase
 * does.
 */
@Controller
class WelcomeController {

	private final OneTimeLinks links;

	private final PassphraseChange passphrases;

	private final PersonRepository people;

	WelcomeController(OneTimeLinks links, PassphraseChange passphrases, PersonRepository people) {
		this.links = links;
		this.passphrases = passphrases;
		this.people = people;
	}

	@GetMapping("/welcome/{secret}")
	String open(@PathVariable String secret, CsrfToken csrf, HttpServletResponse response, Model model) {
		model.addAttribute("form", new WelcomeForm(""));
		return show(secret, csrf, response, model);
	}

	@PostMapping("/welcome/{secret}")
	String set(@PathVariable String secret, @ModelAttribute("form") WelcomeForm form, BindingResult errors,
			CsrfToken csrf, HttpServletResponse response, Model model, RedirectAttributes flash) {
		switch (this.passphrases.withLink(secret, form.passphrase())) {
			case Outcome.Done done -> {
				flash.addFlashAttribute("notice", Notice.of("accounts.welcome.done"));
				return "redirect:/sign-in";
			}
			case Outcome.Weak(var weakness) -> {
				errors.rejectValue("passphrase", Weaknesses.key(weakness));
				response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
				return show(secret, csrf, response, model);
			}
			case Outcome.Refused refused -> {
				return show(secret, csrf, response, model);
			}
		}
	}

	private String show(String secret, CsrfToken csrf, HttpServletResponse response, Model model) {
		// The address is the secret: it must not travel on.
		response.setHeader("Referrer-Policy", "no-referrer");
		return switch (this.links.state(secret)) {
			case State.Open(PersonId owner) -> {
				// Made while the response can still set its cookie.
				csrf.getToken();
				model.addAttribute("welcome",
						this.people.findById(owner.value())
							.map((person) -> new Welcome(secret, person.name(), person.email()))
							.orElseThrow(() -> new NotVisible("Person " + owner)));
				yield "accounts/welcome";
			}
			case State.Used used -> closed("used", response, model);
			case State.Expired expired -> closed("expired", response, model);
			case State.Unknown unknown -> closed("unknown", response, model);
		};
	}

	private static String closed(String why, HttpServletResponse response, Model model) {
		response.setStatus(HttpStatus.GONE.value());
		model.addAttribute("why", why);
		return "accounts/welcome-closed";
	}

	/** Whose link it is. */
	record Welcome(String secret, String name, String email) {
	}

	/** The passphrase to set; it is never shown again. */
	record WelcomeForm(String passphrase) {

		WelcomeForm {
			passphrase = (passphrase != null) ? passphrase : "";
		}

	}

}
