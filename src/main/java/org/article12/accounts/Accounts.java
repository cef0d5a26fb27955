package org.article12.accounts;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.article12.accounts.domain.Passphrases;
import org.article12.accounts.domain.Person;
import org.article12.accounts.store.AccountEvents;
import org.article12.accounts.store.AccountEvents.Act;
import org.article12.accounts.store.PersonRepository;
import org.article12.centres.Centres;
import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.core.Refused;
import org.article12.core.text.EmailAddress;
import org.article12.parties.Parties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes and finds accounts. */
@Service
public class Accounts {

	private final PersonRepository people;

	private final AccountEvents events;

	private final Passphrases passphrases;

	private final Parties parties;

	private final Centres centres;

	private final Clock clock;

	public Accounts(PersonRepository people, AccountEvents events, Passphrases passphrases, Parties parties,
			Centres centres, Clock clock) {
		this.people = people;
		this.events = events;
		this.passphrases = passphrases;
		this.parties = parties;
		this.centres = centres;
		this.clock = clock;
	}

	/**
	 * Makes an account.
	 * @param account what it is to be
	 * @param author who makes it
	 * @return the new person
	 * @throws Refused when the address is not one, or the name is missing or too long
	 * @throws org.springframework.dao.DataIntegrityViolationException when the address
	 * has an account already, or a body is not on its register
	 */
	@Transactional
	public PersonId create(NewAccount account, Author author) {
		return create(account, author, this.passphrases::hash);
	}

	/**
	 * Makes accounts whose passphrases are no secret: each passphrase is hashed once for
	 * all that begin with it, since that is slow on purpose.
	 * @throws Refused with {@code EMAIL_UNREADABLE} when an address is not one
	 * @throws org.springframework.dao.DataIntegrityViolationException when somebody with
	 * an address has an account already, or a body is not on its register
	 */
	@Transactional
	public void createWithKnownPassphrases(List<NewAccount> accounts, Author author) {
		Map<String, String> hashes = new HashMap<>();
		accounts.forEach((account) -> create(account, author,
				(passphrase) -> hashes.computeIfAbsent(passphrase, this.passphrases::hash)));
	}

	private PersonId create(NewAccount account, Author author, UnaryOperator<String> hash) {
		EmailAddress email = EmailAddress.read(account.email())
			.orElseThrow(() -> new Refused(AccountRefusal.EMAIL_UNREADABLE));
		Person person = new Person(PersonId.next(), email, account.name(), this.clock.instant());
		if (account.demonstration()) {
			person.markDemonstration();
		}
		if (account.passphrase() != null) {
			person.setPassphraseHash(hash.apply(account.passphrase()));
		}
		account.bodies().forEach(person::actFor);
		this.people.saveAndFlush(person);
		this.events.record(person.id(), Act.CREATED, author, person.email());
		return person.id();
	}

	/** Whether somebody can act for that body: it stands on its register. */
	@Transactional(readOnly = true)
	public boolean isOnRegister(ActingFor body) {
		return switch (body) {
			case ActingFor.OfParty(PartyCode party) -> this.parties.find(party).isPresent();
			case ActingFor.OfCentre(CentreCode centre) -> this.centres.find(centre).isPresent();
			case ActingFor.OfSecretariat secretariat -> true;
		};
	}

	/**
	 * The person with that address, active or not; how it is spelt makes no difference.
	 */
	@Transactional(readOnly = true)
	public Optional<PersonId> find(String email) {
		return this.people.findByAddress(email).map(Person::id);
	}

}
