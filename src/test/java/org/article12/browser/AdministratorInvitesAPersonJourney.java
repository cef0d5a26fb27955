package org.article12.browser;

import java.util.UUID;

import org.junit.jupiter.api.Test;

/**
 * The administrator invites a person, who sets a passphrase and signs in, until the
 * account is shut.
 */
@Journey
class AdministratorInvitesAPersonJourney {

	private static final String PASSPHRASE = "seven quiet herons over water";

	@Test
	void anAdministratorInvitesAPerson(Portal portal) {
		String email = "new." + UUID.randomUUID() + "@uruguay.example";
		Visitor administrator = portal.visitor()
			.signsInAs("admin@secretariat.example")
			.follows("Accounts")
			.follows("Invite a person")
			.presses("Invite")
			.sees("Enter the person’s name")
			.types("Name", "Elena Duarte")
			.types("Email address", email)
			.chooses("Represents", "Party: Uruguay")
			.presses("Invite")
			.sees("Pass this link on");
		String link = administrator.value("One-time link");

		Visitor person = portal.visitor()
			.opens(link)
			.types("New password", "elena")
			.presses("Set password")
			.sees("at least 12 characters")
			.types("New password", PASSPHRASE)
			.presses("Set password");
		person.types("Email address", email)
			.types("Password", PASSPHRASE)
			.presses("Sign in")
			.isOn("Requests of Uruguay")
			.sees("Elena Duarte");
		portal.visitor().opens(link).sees("This link cannot be used");

		administrator.follows("Deactivate this account")
			.presses("Deactivate this account")
			.sees("The account is deactivated");
		person.opens("/requests").isOn("Sign in");
	}

}
