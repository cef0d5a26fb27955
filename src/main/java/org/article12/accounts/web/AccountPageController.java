package org.article12.accounts.web;

import java.util.Locale;
import java.util.UUID;

import jakarta.validation.Valid;

import org.article12.accounts.AccountAdministration;
import org.article12.accounts.Author;
import org.article12.accounts.web.AccountPages.CorrectionForm;
import org.article12.core.CurrentUser;
import org.article12.core.PersonId;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One account, and how an administrator corrects it. */
@Controller
@RequestMapping("/accounts/{id}")
record AccountPageController(AccountPages pages, AccountAdministration administration, Acts acts) {

	@GetMapping
	String show(CurrentUser user, @PathVariable UUID id, Locale locale, Model model) {
		return this.pages.show(user, new PersonId(id), locale, model);
	}

	@PostMapping("/correction")
	String correct(CurrentUser user, @PathVariable UUID id, Press press,
			@Valid @ModelAttribute("form") CorrectionForm form, BindingResult errors, Locale locale, Model model) {
		form.check(errors);
		if (!errors.hasErrors()) {
			try {
				return this.acts.once(press, () -> this.administration.correct(new PersonId(id), form.name(),
						form.address(), Author.of(user)), Done.at(AccountPages.address(id), "accounts.page.corrected"));
			}
			catch (DataIntegrityViolationException ex) {
				errors.rejectValue("email", "accounts.page.email.taken");
			}
		}
		return this.pages.show(user, new PersonId(id), locale, model);
	}

}
