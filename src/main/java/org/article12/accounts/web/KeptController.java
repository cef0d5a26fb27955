package org.article12.accounts.web;

import java.util.ArrayList;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;

import org.article12.core.CurrentUser;
import org.article12.core.act.Done;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Gives back what was typed when the session ended. */
@Controller
record KeptController() {

	private static final int WORTH_SHOWING = 20;

	@GetMapping("/sign-in/kept")
	String kept(CurrentUser user, @Nullable HttpSession session, Model model) {
		Optional<KeptForm> kept = KeptForm.in(session);
		model.addAttribute("kept", kept.orElse(null));
		model.addAttribute("texts",
				kept.map(KeptForm::fields)
					.orElseGet(ArrayList::new)
					.stream()
					.map(KeptForm.Field::value)
					.filter((value) -> value.length() >= WORTH_SHOWING)
					.toList());
		model.addAttribute("home", AfterSignIn.home(user.role()));
		return "accounts/kept";
	}

	@PostMapping("/sign-in/kept/discard")
	String discard(CurrentUser user, HttpSession session) {
		KeptForm.forget(session);
		return Done.at(AfterSignIn.home(user.role()), "accounts.kept.discarded").follow();
	}

}
