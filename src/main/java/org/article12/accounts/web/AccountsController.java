package org.article12.accounts.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import jakarta.validation.Valid;

import org.article12.accounts.AccountAdministration;
import org.article12.accounts.AccountAdministration.Invitation;
import org.article12.accounts.Accounts;
import org.article12.accounts.Author;
import org.article12.accounts.NewAccount;
import org.article12.accounts.PortalAddress;
import org.article12.accounts.store.AccountList;
import org.article12.accounts.store.AccountList.State;
import org.article12.accounts.store.OneTimeLinks;
import org.article12.core.ActingFor;
import org.article12.core.CurrentUser;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.search.Questions;
import org.article12.core.text.EmailAddress;
import org.article12.core.text.EmailFault;
import org.article12.core.web.AddressValues;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.article12.core.web.PageLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of accounts, and how an administrator invites a person. */
@Controller
class AccountsController {

	private static final int LAST_PAGE = 1_000_000;

	private final AccountList list;

	private final Accounts accounts;

	private final AccountAdministration administration;

	private final BodyChoices bodies;

	private final PortalAddress portal;

	private final Questions questions;

	private final Acts acts;

	AccountsController(AccountList list, Accounts accounts, AccountAdministration administration, BodyChoices bodies,
			PortalAddress portal, Questions questions, Acts acts) {
		this.list = list;
		this.accounts = accounts;
		this.administration = administration;
		this.bodies = bodies;
		this.portal = portal;
		this.questions = questions;
		this.acts = acts;
	}

	@GetMapping("/accounts")
	String list(@RequestParam(defaultValue = "") String q,
			@RequestParam(name = "state", defaultValue = "") String named, @RequestParam(defaultValue = "") String page,
			@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
		AddressValues asked = new AddressValues();
		State state = Objects.requireNonNullElse(asked.constant("state", named, State.class), State.ACTIVE);
		int number = Math.min(asked.page(page), LAST_PAGE);
		model.addAttribute("unknown", asked.unknown());
		model.addAttribute("q", q);
		model.addAttribute("state", state);
		model.addAttribute("states", State.values());
		model.addAttribute("accounts",
				this.list.page(this.questions.read(q), state, this.bodies.secretariat(locale), number));
		model.addAttribute("links", new PageLinks("/accounts", parameters));
		return "accounts/list";
	}

	@GetMapping("/accounts/new")
	String begin(Locale locale, Model model) {
		model.addAttribute("form", new InvitationForm("", "", ""));
		return form(locale, model);
	}

	@PostMapping("/accounts")
	String invite(CurrentUser user, Press press, @Valid @ModelAttribute("form") InvitationForm form,
			BindingResult errors, Locale locale, Model model, RedirectAttributes next) {
		ActingFor body = this.bodies.chosen(form.body()).orElse(null);
		check(form, body, errors, locale);
		if (!errors.hasErrors() && body != null) {
			try {
				return this.acts.once(press, () -> {
					Invitation invitation = this.administration
						.invite(new NewAccount(form.email(), form.name(), List.of(body), null, false), Author.of(user));
					next.addFlashAttribute("link", this.portal.of(OneTimeLinks.PAGE + invitation.secret()));
					return Done.at("/accounts/" + invitation.person());
				}).follow(next);
			}
			catch (DataIntegrityViolationException ex) {
				// Somebody else was a moment faster.
				errors.rejectValue("email", "accounts.new.email.known");
			}
		}
		return form(locale, model);
	}

	private void check(InvitationForm form, @Nullable ActingFor body, BindingResult errors, Locale locale) {
		Optional<EmailFault> fault = EmailAddress.fault(form.email());
		if (fault.isPresent()) {
			errors.rejectValue("email", fault.get().getCodes()[0], fault.get().getArguments(), null);
		}
		else {
			this.accounts.find(form.email())
				.flatMap((person) -> this.list.find(person, this.bodies.secretariat(locale)))
				.ifPresent((line) -> errors.rejectValue("email",
						line.active() ? "accounts.new.email.taken" : "accounts.new.email.shut",
						new Object[] { line.name() }, null));
		}
		if (body == null) {
			errors.rejectValue("body", "accounts.new.body.missing");
		}
	}

	private String form(Locale locale, Model model) {
		model.addAttribute("bodies", this.bodies.options(locale));
		return "accounts/new";
	}

	/** Who is invited, and for which body. */
	record InvitationForm(@Filled(message = "{accounts.new.name.missing}") @AtMost(value = OwnName.LONGEST,
			message = "{accounts.new.name.long}") String name, String email, String body) {

		InvitationForm {
			name = (name != null) ? name : "";
			email = (email != null) ? email : "";
			body = (body != null) ? body : "";
		}

	}

}
