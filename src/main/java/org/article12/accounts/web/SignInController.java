package org.article12.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.article12.accounts.SignInHints;
import org.article12.core.web.ShapedForms;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page; the security chain takes what is sent from it. */
@Controller
record SignInController(ObjectProvider<SignInHints> hints, FailedSignIn failed, ShapedForms forms) {

	@GetMapping("/sign-in")
	String signIn(HttpServletRequest request, HttpServletResponse response, CsrfToken csrf, Model model) {
		// Made while the response can still set its cookie.
		csrf.getToken();
		FailedSignIn.Answer answer = this.failed.take(request, response);
		SignInForm form = new SignInForm((answer != null) ? answer.email() : "", "");
		BindingResult errors = this.forms.check(form, model);
		if (answer != null) {
			say(answer, errors, model);
		}
		model.addAttribute("hints", this.hints.getIfAvailable());
		return "accounts/sign-in";
	}

	private static void say(FailedSignIn.Answer answer, Errors errors, Model model) {
		switch (answer.what()) {
			case FAILED -> errors.reject("accounts.sign-in.failed");
			case TOO_MANY -> errors.reject("accounts.sign-in.too-many", new Object[] { answer.minutes() }, null);
			case KEPT -> model.addAttribute("ended", "accounts.sign-in.kept");
			case ENDED -> model.addAttribute("ended", "accounts.sign-in.ended");
		}
	}

}
