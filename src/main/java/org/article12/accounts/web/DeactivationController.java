package org.article12.accounts.web;

import java.util.Locale;
import java.util.UUID;
import jakarta.validation.Valid;
import org.article12.accounts.AccountAdministration;
import org.article12.accounts.Author;
import org.article12.core.CurrentUser;
import org.article12.core.OfficersWork;
import org.article12.core.PersonId;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An administrator lets somebody in no more; what was in hand is handed on. */
@Controller
@RequestMapping("/accounts/{id}/deactivation")
record DeactivationController(LeaverPages pages, AccountAdministration administration, OfficersWork work, Acts acts) {

	@GetMapping
	String askWhetherToDeactivate(@PathVariable UUID id, Locale locale, Model model) {
		return this.pages.show(new PersonId(id), LeaverForm.blank(), null, locale, model);
	}

	@PostMapping
	String deactivate(CurrentUser user, @PathVariable UUID id, Press press,
			@Valid @ModelAttribute("form") LeaverForm form, BindingResult errors, Locale locale, Model model) {
		PersonId person = new PersonId(id);
		this.pages.check(person, form, errors);
		if (errors.hasErrors()) {
			return this.pages.show(person, form, null, locale, model);
		}
		return this.acts.once(press, () -> {
			this.administration.deactivate(person, Author.of(user));
			this.work.handOn(person, form.toCommand(), user);
			this.pages.handOnAtCentres(person, form, user);
		}, Done.at(AccountPages.address(id), "accounts.page.deactivated"));
	}

}
