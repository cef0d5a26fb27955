package org.article12.accounts.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.article12.accounts.PassphraseChange;
import org.article12.accounts.PassphraseChange.Outcome;
import org.article12.accounts.store.Throttle;
import org.article12.accounts.store.Throttle.Attempt;
import org.article12.accounts.web.OwnAccountPage.PassphraseForm;
import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Changes one's own passphrase; attempts are counted as at sign-in. */
@Controller
record PassphraseController(PassphraseChange passphrases, Throttle throttle, BrowserCookie browser, Acts acts) {

	@PostMapping("/account/passphrase")
	String change(CurrentUser user, Press press, @Valid @ModelAttribute("form") PassphraseForm form,
			BindingResult errors, HttpServletRequest request, HttpServletResponse response, Model model) {
		Optional<Done> done = switch (this.throttle.attemptByPerson(user.id())) {
			case Attempt.Refused(var remaining) -> {
				errors.reject("accounts.sign-in.too-many", new Object[] { FailedSignIn.minutes(remaining) }, null);
				yield Optional.empty();
			}
			case Attempt.Counted counted -> change(user, press, form, errors, request, response, counted);
		};
		return done.map((it) -> it.follow()).orElseGet(() -> OwnAccountPage.show(user, model));
	}

	// What an attempt counts is no part of the act: it stays when that comes to nothing.
	private Optional<Done> change(CurrentUser user, Press press, PassphraseForm form, BindingResult errors,
			HttpServletRequest request, HttpServletResponse response, Attempt.Counted attempt) {
		Optional<Done> done = this.acts.attempt(press, () -> change(user, form, errors, request));
		if (done.isPresent() || errors.hasFieldErrors("passphrase")) {
			attempt.giveBack();
		}
		if (done.isPresent()) {
			request.changeSessionId();
			this.browser.remember(user.id(), request, response);
		}
		return done;
	}

	private Optional<Done> change(CurrentUser user, PassphraseForm form, BindingResult errors,
			HttpServletRequest request) {
		return switch (this.passphrases.own(user.id(), form.current(), form.passphrase(),
				request.getSession().getId())) {
			case Outcome.Done _ -> Optional.of(Done.at(OwnAccountPage.ADDRESS, "accounts.account.changed"));
			case Outcome.Weak(var weakness) -> {
				errors.rejectValue("passphrase", Weaknesses.key(weakness));
				yield Optional.empty();
			}
			case Outcome.Refused _ -> {
				errors.rejectValue("current", "accounts.account.current.wrong");
				yield Optional.empty();
			}
		};
	}

}
