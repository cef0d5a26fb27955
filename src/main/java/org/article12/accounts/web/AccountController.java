package org.article12.accounts.web;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.article12.accounts.AccountAdministration;
import org.article12.accounts.PassphraseChange;
import org.article12.accounts.PassphraseChange.Outcome;
import org.article12.accounts.domain.Throttle;
import org.article12.accounts.domain.Throttle.Attempt;
import org.article12.accounts.store.TimeZones;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.security.CurrentUserAccess;
import org.article12.core.web.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: who one is, for whom one acts, the passphrase. */
@Controller
class AccountController {

	private static final String ADDRESS = "/account";

	private static final String PAGE = "accounts/account";

	private final PassphraseChange passphrases;

	private final Throttle throttle;

	private final TimeZones zones;

	private final BrowserCookie browser;

	private final AccountAdministration administration;

	private final Acts acts;

	AccountController(PassphraseChange passphrases, Throttle throttle, TimeZones zones, BrowserCookie browser,
			AccountAdministration administration, Acts acts) {
		this.zones = zones;
		this.administration = administration;
		this.browser = browser;
		this.passphrases = passphrases;
		this.throttle = throttle;
		this.acts = acts;
	}

	@GetMapping(ADDRESS)
	String account(CurrentUser user, Model model) {
		model.addAttribute("form", new PassphraseForm("", ""));
		return show(user, model);
	}

	@PostMapping("/account/name")
	String correct(CurrentUser user, Press press, @ModelAttribute("own") OwnName own, BindingResult errors, Model model,
			RedirectAttributes next) {
		OwnName.check(own.name(), errors);
		if (errors.hasErrors()) {
			model.addAttribute("form", new PassphraseForm("", ""));
			return show(user, model);
		}
		return this.acts.once(press, () -> {
			this.administration.correctOwnName(user.id(), own.name());
			return Done.at(ADDRESS, "accounts.account.name.corrected");
		}).follow(next);
	}

	@PostMapping("/account/membership")
	String act(CurrentUser user, @RequestParam UUID membership, HttpSession session, RedirectAttributes flash) {
		CurrentUser.Membership chosen = Stream.concat(Stream.of(user.membership()), user.others().stream())
			.filter((candidate) -> candidate.id().equals(membership))
			.findFirst()
			.orElseThrow(() -> new NotVisible("Membership " + membership));
		session.setAttribute(CurrentUserAccess.MEMBERSHIP, chosen.id());
		flash.addFlashAttribute("notice", Notice.of("accounts.account.switched", chosen.body()));
		return "redirect:" + AfterSignIn.home(chosen.actingFor().role());
	}

	@PostMapping("/account/time-zone")
	String readTimesIn(CurrentUser user, Press press, @RequestParam(defaultValue = "") String zone,
			RedirectAttributes next) {
		return this.acts.once(press, () -> Done.at(ADDRESS,
				this.zones.choose(user.id(), zone) ? "accounts.account.zone.done" : "accounts.account.zone.unknown"))
			.follow(next);
	}

	@PostMapping("/account/passphrase")
	String change(CurrentUser user, Press press, @ModelAttribute("form") PassphraseForm form, BindingResult errors,
			HttpServletRequest request, HttpServletResponse response, Model model, RedirectAttributes next) {
		Optional<Done> done = switch (this.throttle.attemptByPerson(user.id())) {
			case Attempt.Refused(var remaining) -> {
				errors.reject("accounts.sign-in.too-many", new Object[] { FailedSignIn.minutes(remaining) }, null);
				yield Optional.empty();
			}
			case Attempt.Counted counted -> change(user, press, form, errors, request, response, counted);
		};
		return done.map((it) -> it.follow(next)).orElseGet(() -> show(user, model));
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
			case Outcome.Done _ -> Optional.of(Done.at(ADDRESS, "accounts.account.changed"));
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

	private static String show(CurrentUser user, Model model) {
		ZoneId zone = user.zone();
		model.addAllAttributes(
				Map.of("who", user, "zones", TimeZones.all(), "zone", (zone != null) ? zone.getId() : ""));
		if (!model.containsAttribute("own")) {
			model.addAttribute("own", new OwnName(user.name()));
		}
		return PAGE;
	}

	/** A passphrase and the one that is to take its place; neither is shown again. */
	record PassphraseForm(String current, String passphrase) {

		PassphraseForm {
			current = (current != null) ? current : "";
			passphrase = (passphrase != null) ? passphrase : "";
		}

	}

}
