package org.article12.accounts.domain;

import java.util.UUID;

import org.article12.accounts.Accounts;
import org.article12.accounts.Author;
import org.article12.accounts.NewAccount;
import org.article12.accounts.domain.AccountEvents.Act;
import org.article12.accounts.domain.OneTimeLinks.Purpose;
import org.article12.core.ActingFor;
import org.article12.core.NotVisible;
import org.article12.core.PersonId;
import org.article12.core.Refused;
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

	private final AccountEvents events;

	AccountAdministration(Accounts accounts, PersonRepository people, Administrators administrators, OneTimeLinks links,
			OpenSessions sessions, AccountEvents events) {
		this.accounts = accounts;
		this.people = people;
		this.administrators = administrators;
		this.links = links;
		this.sessions = sessions;
		this.events = events;
	}

	/**
	 * Makes an account with a one-time link.
	 * @throws org.springframework.dao.DataIntegrityViolationException when the address
	 * has an account already
	 */
	@Transactional
	public Invitation invite(NewAccount account, Author author) {
		PersonId person = this.accounts.create(account, author);
		this.events.record(person, Act.LINK_MADE, author, "");
		return new Invitation(person, this.links.make(person, Purpose.INVITATION));
	}

	/** Makes a new one-time link; older ones can no longer be used. */
	@Transactional
	public String link(PersonId id, Author author) {
		Person person = person(id);
		if (!person.isActive()) {
			throw new Refused("ACCOUNT_INACTIVE");
		}
		this.links.close(id);
		this.events.record(id, Act.LINK_MADE, author, "");
		return this.links.make(id, person.passphraseHash().isPresent() ? Purpose.RESET : Purpose.INVITATION);
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
	}

	/**
	 * Gives a person of the Secretariat the lead, or takes it: who has it is told of
	 * dates that have passed. Several may have it.
	 */
	@Transactional
	public void lead(PersonId id, UUID membership, boolean lead, Author author) {
		boolean change = person(id).lead(membership, lead)
			.orElseThrow(() -> new NotVisible("Membership " + membership + " of the Secretariat"));
		if (change) {
			this.people.flush();
			this.events.record(id, lead ? Act.LEAD_GIVEN : Act.LEAD_TAKEN, author, "");
		}
	}

	private static void refuseOwn(PersonId id, Author author) {
		if (id.equals(author.id())) {
			throw new Refused("OWN_ACCOUNT");
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
