package org.article12.browser;

import java.util.UUID;

import org.article12.words.Said;
import org.junit.jupiter.api.Test;

/**
 * The administrator invites a person, who sets a passphrase and signs in, until the
 * account is shut.
 */
@RegisterJourney
class AdministratorInvitesAPersonJourney {

	private static final String PASSPHRASE = "seven quiet herons over water";

	@Test
	void anAdministratorInvitesAPerson(Portal portal) {
		String email = "new." + UUID.randomUUID() + "@uruguay.example";
		Visitor administrator = portal.visitor()
			.signsInAs("admin@secretariat.example")
			.follows(Said.the("core.nav.accounts"))
			.follows(Said.the("accounts.new.title"))
			.presses(Said.the("accounts.new.act"))
			.sees(Said.the("accounts.new.name.missing"))
			.types(Said.the("accounts.name"), "Elena Duarte")
			.types(Said.the("accounts.sign-in.email"), email)
			.chooses(Said.the("accounts.body"), "Party: Uruguay")
			.presses(Said.the("accounts.new.act"))
			.sees(Said.the("accounts.link.title"));
		String link = administrator.value(Said.the("accounts.link.label"));

		Visitor person = portal.visitor()
			.opens(link)
			.types(Said.the("accounts.account.new"), "elena")
			.presses(Said.the("accounts.welcome.act"))
			.sees(Said.the("accounts.passphrase.too-short"))
			.types(Said.the("accounts.account.new"), PASSPHRASE)
			.presses(Said.the("accounts.welcome.act"));
		person.types(Said.the("accounts.sign-in.email"), email)
			.types(Said.the("accounts.sign-in.password"), PASSPHRASE)
			.presses(Said.the("accounts.sign-in.act"))
			.isOn(Said.the("requests.list.heading", "Uruguay"))
			.sees("Elena Duarte");
		portal.visitor().opens(link).sees(Said.the("accounts.welcome.closed"));

		administrator.follows(Said.the("accounts.page.deactivate"))
			.presses(Said.the("accounts.page.deactivate"))
			.sees(Said.the("accounts.page.deactivated"));
		person.opens("/requests").isOn(Said.the("accounts.sign-in.title"));
	}

}
