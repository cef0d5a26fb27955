package org.article12.accounts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.article12.accounts.Accounts;
import org.article12.accounts.store.AccountList;
import org.article12.centres.Centres;
import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.web.Option;
import org.article12.parties.Parties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The bodies that a person can act for, as choices in a form and in words. */
@Component
class BodyChoices {

	private static final String OFFICER = "SECRETARIAT";

	private static final String ADMINISTRATOR = "ADMINISTRATOR";

	private final Accounts accounts;

	private final Parties parties;

	private final Centres centres;

	private final MessageSource messages;

	BodyChoices(Accounts accounts, Parties parties, Centres centres, MessageSource messages) {
		this.accounts = accounts;
		this.parties = parties;
		this.centres = centres;
		this.messages = messages;
	}

	/** All of them: the Secretariat, the centres, the Parties by name. */
	List<Option> options(Locale locale) {
		List<Option> options = new ArrayList<>();
		options.add(new Option(OFFICER, this.messages.getMessage("accounts.body.officer", null, locale)));
		options.add(new Option(ADMINISTRATOR, this.messages.getMessage("accounts.body.administrator", null, locale)));
		this.centres.all()
			.forEach((centre) -> options.add(new Option(centre.code().value(),
					this.messages.getMessage("accounts.body.centre", new Object[] { centre.currentName() }, locale))));
		this.parties.all()
			.forEach((party) -> options.add(new Option(party.code().value(), this.messages
				.getMessage("accounts.body.party", new Object[] { this.parties.name(party.code(), locale) }, locale))));
		return options;
	}

	/** The body that was chosen; empty when it is none. */
	Optional<ActingFor> chosen(String value) {
		return parse(value).filter(this.accounts::isOnRegister);
	}

	private static Optional<ActingFor> parse(String value) {
		if (value.equals(OFFICER) || value.equals(ADMINISTRATOR)) {
			return Optional.of(new ActingFor.OfSecretariat(value.equals(ADMINISTRATOR)));
		}
		if (CentreCode.isValid(value)) {
			return Optional.of(new ActingFor.OfCentre(new CentreCode(value)));
		}
		return PartyCode.isValid(value) ? Optional.of(new ActingFor.OfParty(new PartyCode(value))) : Optional.empty();
	}

	/**
	 * A body in words.
	 * @param name its name; null for the Secretariat
	 */
	String words(ActingFor body, @Nullable String name, Locale locale) {
		return switch (body) {
			case ActingFor.OfParty party ->
				this.messages.getMessage("accounts.body.party", new Object[] { String.valueOf(name) }, locale);
			case ActingFor.OfCentre centre ->
				this.messages.getMessage("accounts.body.centre", new Object[] { String.valueOf(name) }, locale);
			case ActingFor.OfSecretariat(boolean administrator) -> this.messages
				.getMessage(administrator ? "accounts.body.administrator" : "accounts.body.officer", null, locale);
		};
	}

	/** What the Secretariat is called in lists. */
	AccountList.Names secretariat(Locale locale) {
		return new AccountList.Names(this.messages.getMessage("accounts.body.officer", null, locale),
				this.messages.getMessage("accounts.body.administrator", null, locale));
	}

}
