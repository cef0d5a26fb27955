package org.article12.accounts.web;

import java.util.Locale;

import jakarta.validation.Valid;

import org.article12.accounts.AccountAdministration;
import org.article12.accounts.AccountAdministration.Invitation;
import org.article12.accounts.Author;
import org.article12.accounts.PortalAddress;
import org.article12.accounts.store.OneTimeLinks;
import org.article12.accounts.web.InvitationPage.InvitationForm;
import org.article12.core.ActingFor;
import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.web.NextPage;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** An administrator invites a person. */
@Controller
record InvitationController(AccountAdministration administration, InvitationPage page, PortalAddress portal,
		Acts acts) {

	@GetMapping("/accounts/new")
	String begin(Locale locale, Model model) {
		model.addAttribute("form", new InvitationForm("", "", ""));
		return this.page.show(locale, model);
	}

	@PostMapping("/accounts")
	String invite(CurrentUser user, Press press, @Valid @ModelAttribute("form") InvitationForm form,
			BindingResult errors, Locale locale, Model model) {
		ActingFor body = this.page.check(form, errors, locale).orElse(null);
		if (body != null && !errors.hasErrors()) {
			try {
				return this.acts.once(press, () -> {
					Invitation invitation = this.administration.invite(form.toCommand(body), Author.of(user));
					NextPage.says("link", this.portal.of(OneTimeLinks.PAGE + invitation.secret()));
					return Done.at(AccountPages.address(invitation.person().value()));
				}).follow();
			}
			catch (DataIntegrityViolationException ex) {
				// Somebody else was a moment faster.
				errors.rejectValue("email", "accounts.new.email.known");
			}
		}
		return this.page.show(locale, model);
	}

}
