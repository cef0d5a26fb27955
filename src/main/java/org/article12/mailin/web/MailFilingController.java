package org.article12.mailin.web;

import java.io.IOException;
import java.util.Optional;
import jakarta.validation.Valid;
import org.article12.core.CurrentUser;
import org.article12.core.act.Press;
import org.article12.mailin.MailFiling;
import org.article12.mailin.store.ReceivedMails.ListedMail;
import org.article12.requests.RequestRecord;
import org.article12.requests.Requests;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Mail that came in, and the request whose conversation it is filed in. */
@Controller
@RequestMapping(MailInController.ADDRESS + "/{id}")
record MailFilingController(Requests requests, MailFiling filing, MailInWords words) {

	@GetMapping
	String read(ListedMail mail, Model model) {
		model.addAttribute("form", new FilingForm(mail.reference(), ""));
		return show(model);
	}

	@PostMapping("/filing")
	String file(CurrentUser user, ListedMail mail, Press press, @Valid @ModelAttribute("form") FilingForm form,
			BindingResult errors, Model model) throws IOException {
		Optional<RequestRecord> request = form.request().flatMap(this.requests::submitted);
		form.check(request.isPresent(), errors);
		if (errors.hasErrors()) {
			return show(model);
		}
		return this.filing.file(user, mail, request.orElseThrow(), form.readers().orElseThrow(), press).follow();
	}

	private String show(Model model) {
		model.addAttribute("readers", this.words.readers());
		return "mailin/mail";
	}

}
