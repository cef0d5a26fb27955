package org.article12.accounts;

import java.util.Optional;

import org.article12.accounts.AccountNotice.What;
import org.article12.accounts.store.OpenSessions;
import org.article12.accounts.domain.Passphrases;
import org.article12.accounts.domain.Passphrases.Weakness;
import org.article12.accounts.domain.Person;
import org.article12.accounts.store.AccountEvents;
import org.article12.accounts.store.AccountEvents.Act;
import org.article12.accounts.store.KnownBrowsers;
import org.article12.accounts.store.OneTimeLinks;
import org.article12.accounts.store.PersonRepository;
import org.article12.core.NotVisible;
import org.article12.core.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets and changes passphrases. Each change ends the person's other sessions. */
@Service
public class PassphraseChange {

	/** How it went. */
	public sealed interface Outcome {

		/** The passphrase is set. */
		record Done() implements Outcome {
		}

		/**
		 * The passphrase is too weak; nothing has changed, and the link is still open.
		 */
		record Weak(Weakness weakness) implements Outcome {
		}

		/** The link is not open, or the current passphrase is another. */
		record Refused() implements Outcome {
		}

	}

	private final PersonRepository people;

	private final OneTimeLinks links;

	private final Passphrases passphrases;

	private final OpenSessions sessions;

	private final KnownBrowsers browsers;

	private final Notices notices;

	private final AccountEvents events;

	PassphraseChange(PersonRepository people, OneTimeLinks links, Passphrases passphrases, OpenSessions sessions,
			KnownBrowsers browsers, Notices notices, AccountEvents events) {
		this.people = people;
		this.links = links;
		this.passphrases = passphrases;
		this.sessions = sessions;
		this.browsers = browsers;
		this.notices = notices;
		this.events = events;
	}

	/** Sets a passphrase with a one-time link, which is then used up. */
	@Transactional
	public Outcome withLink(String secret, String passphrase) {
		if (!(this.links.state(secret) instanceof OneTimeLinks.State.Open(PersonId owner))) {
			return new Outcome.Refused();
		}
		Person person = person(owner);
		Optional<Weakness> weakness = this.passphrases.weakness(passphrase, person);
		if (weakness.isPresent()) {
			return new Outcome.Weak(weakness.get());
		}
		if (this.links.use(secret).isEmpty()) {
			return new Outcome.Refused();
		}
		this.links.close(owner);
		person.setPassphraseHash(this.passphrases.hash(passphrase));
		this.events.record(owner, Act.PASSPHRASE_SET, new Author(owner, person.name()), "");
		this.notices.tellAlways(person, person.email(), What.PASSPHRASE_CHANGED, new Author(owner, person.name()));
		this.browsers.forget(owner);
		this.sessions.endAfterCommit(owner, null);
		return new Outcome.Done();
	}

	/**
	 * Changes a person's own passphrase.
	 * @param current the passphrase until now
	 * @param wanted the passphrase from now on
	 * @param session the id of the session that goes on
	 */
	@Transactional
	public Outcome own(PersonId id, String current, String wanted, String session) {
		Person person = person(id);
		if (person.passphraseHash().filter((hash) -> this.passphrases.matches(current, hash)).isEmpty()) {
			return new Outcome.Refused();
		}
		Optional<Weakness> weakness = this.passphrases.weakness(wanted, person);
		if (weakness.isPresent()) {
			return new Outcome.Weak(weakness.get());
		}
		this.links.close(id);
		person.setPassphraseHash(this.passphrases.hash(wanted));
		this.events.record(id, Act.PASSPHRASE_CHANGED, new Author(id, person.name()), "");
		this.notices.tellAlways(person, person.email(), What.PASSPHRASE_CHANGED, new Author(id, person.name()));
		this.browsers.forget(id);
		this.sessions.endAfterCommit(id, session);
		return new Outcome.Done();
	}

	private Person person(PersonId id) {
		return this.people.findById(id.value()).orElseThrow(() -> new NotVisible("Person " + id));
	}

}
