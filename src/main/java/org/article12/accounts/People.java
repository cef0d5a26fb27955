package org.article12.accounts;

import java.util.List;
import java.util.Optional;

import org.article12.core.ActingFor;
import org.article12.core.PersonId;

/** Whom to tell: people with an active account. */
public interface People {

	/**
	 * Everybody who acts for a body, by name; for the Secretariat its officers and
	 * administrators.
	 */
	List<Recipient> actingFor(ActingFor body);

	/**
	 * Who of the Secretariat is told when a date has passed: those who have the lead;
	 * where nobody has it, the administrators.
	 */
	List<Recipient> leads();

	/** Somebody, unless the account is not active. */
	Optional<Recipient> find(PersonId person);

}
