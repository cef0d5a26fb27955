package org.article12.accounts;

import java.util.List;
import java.util.Optional;

import org.article12.accounts.domain.Person;
import org.article12.accounts.domain.PortalSettings;
import org.article12.accounts.store.AccountEvents;
import org.article12.accounts.store.AccountEvents.Act;
import org.article12.accounts.store.Administrators;
import org.article12.accounts.store.OneTimeLinks;
import org.article12.accounts.store.OneTimeLinks.Purpose;
import org.article12.accounts.store.PersonRepository;
import org.article12.core.ActingFor;
import org.article12.core.PersonId;
import org.article12.core.schedule.OnceReady;
import org.article12.core.text.EmailAddress;
import org.article12.core.text.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the first administrator of a real installation, from a setting, and writes a
 * one-time link to the log as long as that person has no passphrase.
 */
@Component
public class FirstAdministrator implements OnceReady {

	private static final ActingFor ADMINISTRATOR = new ActingFor.OfSecretariat(true);

	private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

	private final PortalSettings settings;

	private final Administrators administrators;

	private final Accounts accounts;

	private final PersonRepository people;

	private final OneTimeLinks links;

	private final AccountEvents events;

	private final TransactionTemplate transaction;

	private final PortalAddress portal;

	FirstAdministrator(PortalSettings settings, Administrators administrators, Accounts accounts,
			PersonRepository people, OneTimeLinks links, AccountEvents events, TransactionTemplate transaction,
			PortalAddress portal) {
		this.settings = settings;
		this.administrators = administrators;
		this.accounts = accounts;
		this.people = people;
		this.links = links;
		this.events = events;
		this.transaction = transaction;
		this.portal = portal;
	}

	@Override
	public void run() {
		String email = this.settings.administrator();
		if (email != null && !Text.isBlank(email)) {
			welcome(new EmailAddress(email))
				.ifPresent((secret) -> LOG.info("The first administrator, {}, sets a passphrase within 7 days at {}",
						email, this.portal.of(OneTimeLinks.PAGE + secret)));
		}
	}

	/** The secret of a link, if the administrator needs one. */
	public Optional<String> welcome(EmailAddress email) {
		// Locked, so that two instances that start together make one account. Links made
		// before stay open: which instance's log is read does not matter.
		Optional<String> secret = this.transaction.execute((status) -> {
			this.administrators.lock();
			if (this.administrators.count() == 0) {
				appoint(email);
			}
			return this.people.findByAddress(email.value())
				.filter((person) -> person.isActive() && person.isAdministrator())
				.filter((person) -> person.passphraseHash().isEmpty())
				.map((person) -> this.links.make(person.id(), Purpose.INVITATION));
		});
		return (secret != null) ? secret : Optional.empty();
	}

	private void appoint(EmailAddress email) {
		Optional<Person> known = this.people.findByAddress(email.value());
		if (known.isEmpty()) {
			PersonId person = this.accounts.create(
					new NewAccount(email.value(), email.value(), List.of(ADMINISTRATOR), null, false), Author.portal());
			this.events.record(person, Act.LINK_MADE, Author.portal(), "");
		}
		else if (known.get().bodies().stream().noneMatch(ActingFor.OfSecretariat.class::isInstance)) {
			known.get().reactivate();
			known.get().actFor(ADMINISTRATOR);
			this.events.record(known.get().id(), Act.MEMBERSHIP_ADDED, Author.portal(), ADMINISTRATOR.role().name());
		}
		else {
			LOG.warn("No administrator exists, and {} is known as an officer; name another address", email);
		}
	}

}
