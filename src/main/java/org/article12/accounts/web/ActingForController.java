package org.article12.accounts.web;

import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpSession;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.act.Done;
import org.article12.core.security.CurrentUserAccess;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whoever belongs to several bodies chooses for which one to act. */
@Controller
record ActingForController() {

	@PostMapping("/account/membership")
	String act(CurrentUser user, @RequestParam UUID membership, HttpSession session) {
		CurrentUser.Membership chosen = Stream.concat(Stream.of(user.membership()), user.others().stream())
			.filter((candidate) -> candidate.id().equals(membership))
			.findFirst()
			.orElseThrow(() -> new NotVisible("Membership " + membership));
		session.setAttribute(CurrentUserAccess.MEMBERSHIP, chosen.id());
		return Done.at(AfterSignIn.home(chosen.actingFor().role()), "accounts.account.switched", chosen.body())
			.follow();
	}

}
