package org.article12.accounts.web;

import java.util.List;
import java.util.stream.Stream;

import org.article12.accounts.store.SecurityEventList;
import org.article12.core.ReaderLanguage;
import org.article12.core.security.SecurityEvent;
import org.article12.core.web.AddressValues;
import org.article12.core.web.Option;
import org.article12.core.web.PageLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What happened around sign-in and permissions, for the administrator. */
@Controller
record SecurityEventsController(SecurityEventList events, MessageSource messages) {

	@GetMapping("/security-events")
	String list(@RequestParam(required = false) @Nullable String kind,
			@RequestParam(required = false) @Nullable String page,
			@RequestParam MultiValueMap<String, String> parameters, Model model) {
		AddressValues values = new AddressValues();
		SecurityEvent event = values.constant("kind", kind, SecurityEvent.class);
		model.addAttribute("events", this.events.page(event, values.page(page)));
		model.addAttribute("kind", (event != null) ? event.name() : "");
		model.addAttribute("kinds", kinds());
		model.addAttribute("days", this.events.kept().toDays());
		model.addAttribute("unknown", values.unknown());
		model.addAttribute("links", new PageLinks("/security-events", parameters));
		return "accounts/security-events";
	}

	private List<Option> kinds() {
		return Stream.of(SecurityEvent.values())
			.map((event) -> new Option(event.name(),
					this.messages.getMessage("accounts.security." + event, null, ReaderLanguage.get())))
			.toList();
	}

}
