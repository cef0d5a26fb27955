package org.article12.accounts.web;

import jakarta.servlet.http.HttpServletResponse;

import org.article12.accounts.store.OneTimeLinks;
import org.article12.accounts.store.OneTimeLinks.State;
import org.article12.accounts.store.PersonRepository;
import org.article12.core.NotVisible;
import org.article12.core.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a one-time link, and the one that says why it is closed. */
@Component
class WelcomePage {

	private final OneTimeLinks links;

	private final PersonRepository people;

	WelcomePage(OneTimeLinks links, PersonRepository people) {
		this.links = links;
		this.people = people;
	}

	/** Fills the model; 410 where the link is closed. */
	String show(String secret, CsrfToken csrf, HttpServletResponse response, Model model) {
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
			case State.Used _ -> closed("used", response, model);
			case State.Expired _ -> closed("expired", response, model);
			case State.Unknown _ -> closed("unknown", response, model);
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

}
