package org.article12.mailin.web;

import org.article12.core.web.AddressValues;
import org.article12.core.web.PageLinks;
import org.article12.mailin.store.ReceivedMails;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Mail that came in and waits for an officer. */
@Controller
record MailInController(ReceivedMails received) {

	static final String ADDRESS = "/triage/mail";

	@GetMapping(ADDRESS)
	String list(@RequestParam(defaultValue = "") String page, @RequestParam MultiValueMap<String, String> parameters,
			Model model) {
		AddressValues asked = new AddressValues();
		model.addAttribute("mails", this.received.waiting(asked.page(page)));
		model.addAttribute("unknown", asked.unknown());
		model.addAttribute("links", new PageLinks(ADDRESS, parameters));
		return "mailin/list";
	}

}
