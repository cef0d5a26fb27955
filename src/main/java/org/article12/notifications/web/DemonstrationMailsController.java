package org.article12.notifications.web;

import java.util.UUID;

import org.article12.core.NotVisible;
import org.article12.core.web.AddressValues;
import org.article12.core.search.Questions;
import org.article12.core.web.PageLinks;
import org.article12.notifications.store.MailList;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The mail of the demonstration's people, for everybody who tries the portal: it goes to
 * nobody. Mail to anybody else is not shown here.
 */
@Controller
@Profile("demo")
record DemonstrationMailsController(MailList list, Questions questions) {

	@GetMapping("/demonstration/mails")
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String page,
			@RequestParam MultiValueMap<String, String> parameters, Model model) {
		AddressValues asked = new AddressValues();
		int number = asked.page(page);
		model.addAttribute("unknown", asked.unknown());
		model.addAttribute("q", q);
		model.addAttribute("mails", this.list.page(this.questions.read(q), null, true, number));
		model.addAttribute("links", new PageLinks("/demonstration/mails", parameters));
		return "notifications/demonstration-mails";
	}

	@GetMapping("/demonstration/mails/{id}")
	String mail(@PathVariable UUID id, Model model) {
		model.addAttribute("mail", this.list.find(id, true).orElseThrow(() -> new NotVisible("Mail " + id)).opened());
		return "notifications/demonstration-mail";
	}

}
