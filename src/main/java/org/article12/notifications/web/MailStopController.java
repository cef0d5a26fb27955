package org.article12.notifications.web;

import org.article12.core.NotVisible;
import org.article12.core.PersonId;
import org.article12.notifications.store.MailStops;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Stops a person's mail from a link in it. Opening the link asks, since scanners open
 * links; a mail program that stops mail with one press sends the form (RFC 8058), without
 * a session and so without the token that the portal's own forms carry.
 */
@Controller
record MailStopController(MailStops stops) implements Customizer<HttpSecurity> {

	private static final String ADDRESS = "/unsubscribe/{secret}";

	@Override
	public void customize(HttpSecurity http) {
		http.csrf((csrf) -> csrf
			.ignoringRequestMatchers(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, ADDRESS)));
	}

	@GetMapping(ADDRESS)
	String ask(@PathVariable String secret, Model model) {
		person(secret);
		model.addAttribute("secret", secret);
		model.addAttribute("stopped", false);
		return "notifications/stop";
	}

	@PostMapping(ADDRESS)
	String stop(@PathVariable String secret, Model model) {
		this.stops.stop(person(secret));
		model.addAttribute("secret", secret);
		model.addAttribute("stopped", true);
		return "notifications/stop";
	}

	private PersonId person(String secret) {
		return this.stops.find(secret).orElseThrow(() -> new NotVisible("Nobody's mail is stopped by that"));
	}

}
