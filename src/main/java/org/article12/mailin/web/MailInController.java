package org.article12.mailin.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.AddressValues;
import org.article12.core.web.PageLinks;
import org.article12.mailin.MailFiling;
import org.article12.mailin.store.ReceivedMails;
import org.article12.mailin.store.ReceivedMails.ListedMail;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.Requests;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mail that waits for an officer: the list, and what is done about each. */
@Controller
@RequestMapping("/triage/mail")
record MailInController(ReceivedMails received, Requests requests, MailFiling filing, MailInWords words, Acts acts) {

	private static final int LAST_PAGE = 1_000_000;

	@GetMapping
	String list(@RequestParam(defaultValue = "") String page, @RequestParam MultiValueMap<String, String> parameters,
			Model model) {
		AddressValues asked = new AddressValues();
		model.addAttribute("mails", this.received.waiting(Math.min(asked.page(page), LAST_PAGE)));
		model.addAttribute("unknown", asked.unknown());
		model.addAttribute("links", new PageLinks("/triage/mail", parameters));
		return "mailin/list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Model model) {
		ListedMail mail = find(id);
		model.addAttribute("form", new FilingForm(mail.reference(), ""));
		return page(mail, model);
	}

	@PostMapping("/{id}/filing")
	String file(CurrentUser user, @PathVariable UUID id, Press press, @Valid @ModelAttribute("form") FilingForm form,
			BindingResult errors, Model model, RedirectAttributes next) throws IOException {
		ListedMail mail = find(id);
		Optional<RequestRecord> request = RequestReference.parse(form.reference().strip().toUpperCase(Locale.ROOT))
			.flatMap(this.requests::submitted);
		if (request.isEmpty() && !errors.hasFieldErrors("reference")) {
			errors.rejectValue("reference", "mailin.reference.unknown");
		}
		if (form.readers().isEmpty() && !errors.hasFieldErrors("to")) {
			errors.rejectValue("to", "mailin.to.missing");
		}
		if (errors.hasErrors()) {
			return page(mail, model);
		}
		return this.filing.file(user, mail, request.orElseThrow(), form.readers().orElseThrow(), press).follow(next);
	}

	@GetMapping("/{id}/setting-aside")
	String ask(@PathVariable UUID id, Model model) {
		model.addAttribute("mail", find(id));
		model.addAttribute("form", new AsideForm(""));
		return "mailin/aside";
	}

	@PostMapping("/{id}/setting-aside")
	String setAside(CurrentUser user, @PathVariable UUID id, Press press, @Valid @ModelAttribute("form") AsideForm form,
			BindingResult errors, Model model, RedirectAttributes next) {
		ListedMail mail = find(id);
		model.addAttribute("mail", mail);
		return errors.hasErrors() ? "mailin/aside"
				: this.acts.once(press, next, () -> this.filing.setAside(user, mail, form.words().strip()),
						Done.at("/triage/mail", "mailin.aside.done"));
	}

	private String page(ListedMail mail, Model model) {
		model.addAttribute("mail", mail);
		model.addAttribute("readers", this.words.readers());
		return "mailin/mail";
	}

	private ListedMail find(UUID id) {
		return this.received.find(id).orElseThrow(() -> new NotVisible("Mail " + id));
	}

}
