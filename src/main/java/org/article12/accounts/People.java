package org.article12.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.PersonId;

/** Whom to tell: people with an active account. */
public interface People {

	/**
	 * Everybody who acts for a body, by name; for the Secretariat its officers and
	 * administrators.
	 */
	List<Recipient> actingFor(ActingFor body);

	/**
	 * Everybody who acts for these centres, by name; a centre without anybody is left
	 * out.
	 */
	Map<CentreCode, List<Recipient>> actingForCentres(Collection<CentreCode> centres);

	/**
	 * Who of the Secretariat is told when a date has passed: those who have the lead;
	 * where nobody has it, the administrators.
	 */
	List<Recipient> leads();

	/** The administrators. */
	List<Recipient> administrators();

	/** Somebody, unless the account is not active. */
	Optional<Recipient> find(PersonId person);

}
