package org.article12.accounts.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.article12.accounts.Accounts;
import org.article12.accounts.NewAccount;
import org.article12.accounts.domain.Person;
import org.article12.accounts.store.AccountList;
import org.article12.core.ActingFor;
import org.article12.core.web.AtMost;
import org.article12.core.web.FieldReader;
import org.article12.core.web.Filled;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** What the page shows on which a person is invited, and what it asks of that. */
@Component
class InvitationPage {

	private final AccountList list;

	private final Accounts accounts;

	private final BodyChoices bodies;

	InvitationPage(AccountList list, Accounts accounts, BodyChoices bodies) {
		this.list = list;
		this.accounts = accounts;
		this.bodies = bodies;
	}

	/** Fills the model. */
	String show(Locale locale, Model model) {
		model.addAttribute("bodies", this.bodies.options(locale));
		return "accounts/new";
	}

	/**
	 * Says what is wrong with an invitation.
	 * @return the body that was chosen, if it is one
	 */
	Optional<ActingFor> check(InvitationForm form, Errors errors, Locale locale) {
		new FieldReader(errors).email("email", form.email())
			.flatMap((email) -> this.accounts.find(email.value()))
			.flatMap((person) -> this.list.find(person, this.bodies.secretariat(locale)))
			.ifPresent((line) -> errors.rejectValue("email",
					line.active() ? "accounts.new.email.taken" : "accounts.new.email.shut",
					new Object[] { line.name() }, null));
		Optional<ActingFor> body = this.bodies.chosen(form.body());
		if (body.isEmpty()) {
			errors.rejectValue("body", "accounts.new.body.missing");
		}
		return body;
	}

	/** Who is invited, and for which body. */
	record InvitationForm(@Filled(message = "{accounts.new.name.missing}") @AtMost(value = Person.LONGEST_NAME,
			message = "{accounts.new.name.long}") String name, String email, String body) {

		InvitationForm {
			name = (name != null) ? name : "";
			email = (email != null) ? email : "";
			body = (body != null) ? body : "";
		}

		/** The account to be made for somebody who acts for that body. */
		NewAccount toCommand(ActingFor chosen) {
			return new NewAccount(this.email, this.name, List.of(chosen), null, false);
		}

	}

}
