package org.article12.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.article12.accounts.ForgottenPassphrases;
import org.article12.accounts.domain.Network;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** For whoever has forgotten the passphrase. The answer is the same for every address. */
@Controller
record ForgottenController(ForgottenPassphrases forgotten) {

	private static final String PAGE = "accounts/forgotten";

	@GetMapping("/sign-in/forgotten")
	String form(CsrfToken csrf, Model model) {
		// Made while the response can still set its cookie.
		csrf.getToken();
		model.addAttribute("form", new ForgottenForm(""));
		return PAGE;
	}

	@PostMapping("/sign-in/forgotten")
	String ask(@Valid @ModelAttribute("form") ForgottenForm form, BindingResult errors, HttpServletRequest request) {
		form.check(errors);
		if (errors.hasErrors()) {
			return PAGE;
		}
		this.forgotten.ask(form.email(), Network.of(request.getRemoteAddr()));
		return "redirect:/sign-in/forgotten/sent";
	}

	@GetMapping("/sign-in/forgotten/sent")
	String sent() {
		return "accounts/forgotten-sent";
	}

}
