package org.article12.accounts.web;

import jakarta.validation.Valid;

import org.article12.accounts.AccountAdministration;
import org.article12.accounts.store.TimeZones;
import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: who one is, and in whose time one reads times. */
@Controller
record AccountController(TimeZones zones, AccountAdministration administration, Acts acts) {

	@GetMapping(OwnAccountPage.ADDRESS)
	String account(CurrentUser user, Model model) {
		return OwnAccountPage.show(user, model);
	}

	@PostMapping("/account/name")
	String correct(CurrentUser user, Press press, @Valid @ModelAttribute("own") OwnName own, BindingResult errors,
			Model model) {
		if (errors.hasErrors()) {
			return OwnAccountPage.show(user, model);
		}
		return this.acts.once(press, () -> this.administration.correctOwnName(user.id(), own.name()),
				Done.at(OwnAccountPage.ADDRESS, "accounts.account.name.corrected"));
	}

	@PostMapping("/account/time-zone")
	String readTimesIn(CurrentUser user, Press press, @RequestParam(defaultValue = "") String zone) {
		return this.acts.once(press, () -> Done.at(OwnAccountPage.ADDRESS,
				this.zones.choose(user.id(), zone) ? "accounts.account.zone.done" : "accounts.account.zone.unknown"))
			.follow();
	}

}
