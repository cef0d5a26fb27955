package org.article12.accounts.web;

import java.util.Locale;
import java.util.UUID;

import org.article12.accounts.domain.Person;
import org.article12.accounts.store.AccountEvents;
import org.article12.accounts.store.AccountList;
import org.article12.accounts.store.AccountList.Body;
import org.article12.accounts.store.AccountList.Line;
import org.article12.core.ActingFor;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PersonId;
import org.article12.core.text.EmailAddress;
import org.article12.core.web.AtMost;
import org.article12.core.web.FieldReader;
import org.article12.core.web.Filled;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** Puts together the page of an account, for an administrator. */
@Component
class AccountPages {

	private final AccountList list;

	private final AccountEvents events;

	private final BodyChoices bodies;

	private final AccountActs words;

	AccountPages(AccountList list, AccountEvents events, BodyChoices bodies, AccountActs words) {
		this.list = list;
		this.events = events;
		this.bodies = bodies;
		this.words = words;
	}

	/** Fills the model; a form that was not sent stands as it first does. */
	String show(CurrentUser user, PersonId person, Locale locale, Model model) {
		Line account = find(person, locale);
		model.addAttribute("account", account);
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", new CorrectionForm(account.name(), account.email()));
		}
		model.addAttribute("own", person.equals(user.id()));
		model.addAttribute("memberships",
				this.list.bodies(person).stream().map((body) -> membership(body, locale)).toList());
		model.addAttribute("record",
				this.events.of(person).stream().map((event) -> this.words.entry(event, locale)).toList());
		model.addAttribute("bodies", this.bodies.options(locale));
		return "accounts/account-page";
	}

	/** The account; one that there is not is not visible. */
	Line find(PersonId person, Locale locale) {
		return this.list.find(person, this.bodies.secretariat(locale))
			.orElseThrow(() -> new NotVisible("Account " + person));
	}

	/** Whether a membership of a person is one of the Secretariat. */
	boolean isOfSecretariat(PersonId person, UUID membership) {
		return this.list.bodies(person)
			.stream()
			.anyMatch((body) -> body.id().equals(membership) && body.actingFor() instanceof ActingFor.OfSecretariat);
	}

	private MembershipView membership(Body body, Locale locale) {
		return new MembershipView(body.id(), this.bodies.words(body.actingFor(), body.body(), locale),
				body.actingFor() instanceof ActingFor.OfSecretariat, body.lead());
	}

	/** The page's address. */
	static String address(UUID id) {
		return "/accounts/" + id;
	}

	/** How a person is called and reached, as it is typed. */
	record CorrectionForm(@Filled(message = "{accounts.new.name.missing}") @AtMost(value = Person.LONGEST_NAME,
			message = "{accounts.new.name.long}") String name, String email) {

		CorrectionForm {
			name = (name != null) ? name : "";
			email = (email != null) ? email : "";
		}

		void check(Errors errors) {
			new FieldReader(errors).email("email", this.email);
		}

		/** The address, once nothing is wrong with it. */
		EmailAddress address() {
			return EmailAddress.read(this.email).orElseThrow();
		}

	}

	/**
	 * A membership, with its body in words.
	 *
	 * @param secretariat whether it is one of the Secretariat, where people can lead
	 * @param lead whether the person leads there
	 */
	record MembershipView(UUID id, String body, boolean secretariat, boolean lead) {
	}

}
