package org.article12.accounts;

import java.util.Optional;
import java.util.UUID;

import org.article12.accounts.AccountNotice.What;
import org.article12.accounts.store.OpenSessions;
import org.article12.accounts.domain.Person;
import org.article12.accounts.store.AccountEvents;
import org.article12.accounts.store.AccountEvents.Act;
import org.article12.accounts.store.Administrators;
import org.article12.accounts.store.KnownBrowsers;
import org.article12.accounts.store.OneTimeLinks;
import org.article12.accounts.store.OneTimeLinks.Purpose;
import org.article12.accounts.store.PersonRepository;
import org.article12.core.ActingFor;
import org.article12.core.NotVisible;
import org.article12.core.PersonId;
import org.article12.core.Refused;
import org.article12.core.text.EmailAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does to accounts. There is always an administrator left. */
@Service
public class AccountAdministration {

	/** A person who is invited, and the secret of the link, which is kept nowhere. */
	public record Invitation(PersonId person, String secret) {
	}

	private final Accounts accounts;

	private final PersonRepository people;

	private final Administrators administrators;

	private final OneTimeLinks links;

	private final OpenSessions sessions;

	private final KnownBrowsers browsers;

	private final Notices notices;

	private final AccountEvents events;

	AccountAdministration(Accounts accounts, PersonRepository people, Administrators administrators, OneTimeLinks links,
			OpenSessions sessions, KnownBrowsers browsers, Notices notices, AccountEvents events) {
		this.accounts = accounts;
		this.people = people;
		this.administrators = administrators;
		this.links = links;
		this.sessions = sessions;
		this.browsers = browsers;
		this.notices = notices;
		this.events = events;
	}

	/**
	 * Makes an account with a one-time link, which the person also gets by mail.
	 * @throws org.springframework.dao.DataIntegrityViolationException when the address
	 * has an account already
	 */
	@Transactional
	public Invitation invite(NewAccount account, Author author) {
		PersonId person = this.accounts.create(account, author);
		this.events.record(person, Act.LINK_MADE, author, "");
		String secret = this.links.make(person, Purpose.INVITATION);
		this.notices.send(person(person), What.INVITED, author, secret);
		return new Invitation(person, secret);
	}

	/**
	 * Makes a new one-time link; older ones can no longer be used. The person is told of
	 * it. An administrator's goes to that person's own mailbox alone: nobody takes over
	 * an account from which all others can be.
	 * @return the secret, to be passed on; empty when it went by mail
	 * @throws Refused with {@code NO_MAIL_SERVER} when it would have to
	 */
	@Transactional
	public Optional<String> link(PersonId id, Author author) {
		Person person = person(id);
		if (!person.isActive()) {
			throw new Refused(AccountRefusal.ACCOUNT_INACTIVE);
		}
		this.links.close(id);
		this.events.record(id, Act.LINK_MADE, author, "");
		boolean welcomed = person.passphraseHash().isPresent();
		String secret = this.links.make(id, welcomed ? Purpose.RESET : Purpose.INVITATION);
		if (!welcomed) {
			this.notices.send(person, What.INVITED, author, secret);
			return Optional.of(secret);
		}
		if (person.isAdministrator()) {
			this.notices.send(person, What.LINK_SENT, author, secret);
			return Optional.empty();
		}
		this.notices.tell(person, What.LINK_MADE, author);
		return Optional.of(secret);
	}

	/**
	 * Corrects how a person is called and the address to sign in with. The person is told
	 * at both addresses, and links that were sent to the old one are closed.
	 * @throws Refused with {@code OTHER_ADMINISTRATOR} when the address is that of
	 * another administrator who has set a passphrase: whoever has the mailbox has the
	 * account
	 * @throws org.springframework.dao.DataIntegrityViolationException when the address
	 * has an account already
	 */
	@Transactional
	public void correct(PersonId id, String name, EmailAddress email, Author author) {
		Person person = person(id);
		String before = person.email();
		boolean moved = !before.equals(email.value());
		if (!moved && person.name().equals(name.strip())) {
			return;
		}
		if (moved && person.isAdministrator() && person.passphraseHash().isPresent() && !id.equals(author.id())) {
			throw new Refused(AccountRefusal.OTHER_ADMINISTRATOR);
		}
		person.correctName(name);
		person.correctEmail(email);
		this.people.flush();
		this.events.record(id, Act.CORRECTED, author, moved ? before : "");
		this.notices.tellAlways(person, before, What.CORRECTED, author);
		if (moved) {
			this.links.close(id);
			this.browsers.forget(id);
			this.notices.tellAlways(person, person.email(), What.CORRECTED, author);
		}
	}

	/** Corrects how a person is called, as that person says. */
	@Transactional
	public void correctOwnName(PersonId id, String name) {
		Person person = person(id);
		if (!person.name().equals(name.strip())) {
			person.correctName(name);
			this.events.record(id, Act.CORRECTED, new Author(id, person.name()), "");
		}
	}

	/** Shuts an account, and ends the person's sessions. */
	@Transactional
	public void deactivate(PersonId id, Author author) {
		refuseOwn(id, author);
		this.administrators.lock();
		Person person = person(id);
		if (person.isActive()) {
			person.deactivate();
			this.people.flush();
			this.administrators.refuseNone();
			this.links.close(id);
			this.events.record(id, Act.DEACTIVATED, author, "");
			this.notices.tell(person, What.DEACTIVATED, author);
			this.browsers.forget(id);
			this.sessions.endAfterCommit(id, null);
		}
	}

	/** Opens an account again. */
	@Transactional
	public void reactivate(PersonId id, Author author) {
		Person person = person(id);
		if (!person.isActive()) {
			person.reactivate();
			this.events.record(id, Act.REACTIVATED, author, "");
			this.notices.tell(person, What.REACTIVATED, author);
		}
	}

	/** Lets a person act for one body more. */
	@Transactional
	public void add(PersonId id, ActingFor body, Author author) {
		if (!this.accounts.isOnRegister(body)) {
			throw new NotVisible(body.toString());
		}
		Person person = person(id);
		person.actFor(body);
		this.people.flush();
		this.events.record(id, Act.MEMBERSHIP_ADDED, author, code(body));
		this.notices.tell(person, What.BODIES_CHANGED, author);
	}

	/** A person acts for a body no longer. */
	@Transactional
	public void remove(PersonId id, UUID membership, Author author) {
		this.administrators.lock();
		Person person = person(id);
		ActingFor body = person.leave(membership).orElseThrow(() -> new NotVisible("Membership " + membership));
		if (body.equals(new ActingFor.OfSecretariat(true))) {
			refuseOwn(id, author);
		}
		this.people.flush();
		this.administrators.refuseNone();
		this.events.record(id, Act.MEMBERSHIP_REMOVED, author, code(body));
		this.notices.tell(person, What.BODIES_CHANGED, author);
	}

	/**
	 * Gives a person of the Secretariat the lead, or takes it: who has it is told of
	 * dates that have passed. Several may have it.
	 */
	@Transactional
	public void lead(PersonId id, UUID membership, boolean lead, Author author) {
		Person person = person(id);
		boolean change = person.lead(membership, lead)
			.orElseThrow(() -> new NotVisible("Membership " + membership + " of the Secretariat"));
		if (change) {
			this.people.flush();
			this.events.record(id, lead ? Act.LEAD_GIVEN : Act.LEAD_TAKEN, author, "");
			this.notices.tell(person, What.BODIES_CHANGED, author);
		}
	}

	private static void refuseOwn(PersonId id, Author author) {
		if (id.equals(author.id())) {
			throw new Refused(AccountRefusal.OWN_ACCOUNT);
		}
	}

	/** How the record names a body. */
	private static String code(ActingFor body) {
		return switch (body) {
			case ActingFor.OfParty(var party) -> party.value();
			case ActingFor.OfCentre(var centre) -> centre.value();
			case ActingFor.OfSecretariat secretariat -> secretariat.role().name();
		};
	}

	private Person person(PersonId id) {
		return this.people.findById(id.value()).orElseThrow(() -> new NotVisible("Person " + id));
	}

}
