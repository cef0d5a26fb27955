package org.article12.accounts.web;

import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.article12.accounts.Messages;
import org.article12.accounts.domain.Network;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.SecretariatContact;
import org.article12.core.security.CurrentUserAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The form by which anybody writes to the Secretariat. Visitors need no session for it:
 * nothing of theirs is stored but the message.
 */
@Controller
record ContactController(Messages messages, Supplier<SecretariatContact> secretariat, CurrentUserAccess users) {

	@GetMapping("/contact")
	String contact(HttpServletRequest request, @Nullable Authentication signedIn, Model model) {
		requireAddress();
		ContactForm form = ContactForm.of(reader(request, signedIn));
		model.addAttribute("form", form);
		return "accounts/contact";
	}

	@PostMapping("/contact")
	String write(HttpServletRequest request, @Nullable Authentication signedIn,
			@Valid @ModelAttribute("form") ContactForm form, BindingResult errors, Model model) {
		requireAddress();
		form.check(errors);
		if (!errors.hasErrors() && !this.messages.take(form.toCommand(reader(request, signedIn)),
				Network.of(request.getRemoteAddr()))) {
			errors.reject("accounts.contact.too-many");
		}
		if (errors.hasErrors()) {
			return "accounts/contact";
		}
		model.addAttribute("sent", form.email());
		return "accounts/contact-sent";
	}

	private @Nullable CurrentUser reader(HttpServletRequest request, @Nullable Authentication signedIn) {
		return this.users.find(request, signedIn).orElse(null);
	}

	private void requireAddress() {
		if (!this.secretariat.get().takesMessages()) {
			throw new NotVisible("No address of the Secretariat is set");
		}
	}

}
