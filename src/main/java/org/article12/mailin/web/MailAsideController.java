package org.article12.mailin.web;

import jakarta.validation.Valid;
import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.mailin.MailFiling;
import org.article12.mailin.store.ReceivedMails;
import org.article12.mailin.store.ReceivedMails.ListedMail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Sets mail aside that is about no request. */
@Controller
@RequestMapping(MailInController.ADDRESS + "/{id}/setting-aside")
record MailAsideController(MailFiling filing, Acts acts) {

	@GetMapping
	String ask(ListedMail mail, Model model) {
		model.addAttribute("form", new AsideForm(""));
		return "mailin/aside";
	}

	@PostMapping
	String setAside(CurrentUser user, ListedMail mail, Press press, @Valid @ModelAttribute("form") AsideForm form,
			BindingResult errors) {
		return errors.hasErrors() ? "mailin/aside"
				: this.acts.once(press, () -> this.filing.setAside(user, mail, form.words().strip()),
						Done.at(MailInController.ADDRESS, "mailin.aside.done"));
	}

}
