package org.article12.accounts.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;

import org.article12.accounts.AccountRefusal;
import org.article12.core.ActingFor;
import org.article12.core.PersonId;
import org.article12.core.Refused;
import org.article12.core.Written;
import org.article12.core.text.EmailAddress;
import org.jspecify.annotations.Nullable;

/** A person with an account, and the bodies that the person acts for. */
@Entity
public class Person {

	/** The most characters of a name. */
	public static final int LONGEST_NAME = 200;

	@Id
	private UUID id;

	private String email;

	private String name;

	private @Nullable String passphraseHash;

	private boolean active = true;

	private boolean demonstration;

	private String language = "en";

	private Instant createdAt;

	@Version
	private @Nullable Integer version;

	@OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
	private final List<Membership> memberships = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Person() {
	}

	/** A person who acts for nobody yet and has no passphrase. */
	public Person(PersonId id, EmailAddress email, String name, Instant createdAt) {
		Written.required(name, LONGEST_NAME, AccountRefusal.NAME_MISSING);
		this.id = id.value();
		this.email = email.value();
		this.name = name.strip();
		this.createdAt = createdAt;
	}

	public PersonId id() {
		return new PersonId(this.id);
	}

	public String email() {
		return this.email;
	}

	public String name() {
		return this.name;
	}

	/** The passphrase's hash; empty until the person has set one. */
	public Optional<String> passphraseHash() {
		return Optional.ofNullable(this.passphraseHash);
	}

	/** The language in which the person reads, as a BCP 47 tag. */
	public String language() {
		return this.language;
	}

	/** Whether the person may sign in at all. */
	public boolean isActive() {
		return this.active;
	}

	public boolean isDemonstration() {
		return this.demonstration;
	}

	public Instant createdAt() {
		return this.createdAt;
	}

	/** What the person acts for. */
	public List<ActingFor> bodies() {
		return this.memberships.stream().map(Membership::actingFor).toList();
	}

	/** Whether one of the memberships is an administrator's. */
	public boolean isAdministrator() {
		return bodies().stream().anyMatch(new ActingFor.OfSecretariat(true)::equals);
	}

	/** The account may from now on be used under the demo profile only. */
	public void markDemonstration() {
		this.demonstration = true;
	}

	/** Replaces the passphrase by one with that hash. */
	public void setPassphraseHash(String hash) {
		this.passphraseHash = hash;
	}

	/**
	 * Corrects the person's name, as it stands in the record from now on.
	 * @throws Refused with {@code NAME_MISSING} when there is none
	 */
	public void correctName(String corrected) {
		Written.required(corrected, LONGEST_NAME, AccountRefusal.NAME_MISSING);
		this.name = corrected.strip();
	}

	/** Corrects the address that the person signs in with. */
	public void correctEmail(EmailAddress corrected) {
		this.email = corrected.value();
	}

	/** Shuts the account. */
	public void deactivate() {
		this.active = false;
	}

	/** Opens the account again. */
	public void reactivate() {
		this.active = true;
	}

	/**
	 * Lets the person act for one body more; for the Secretariat it also decides whether
	 * as its administrator.
	 * @throws Refused with {@code MEMBERSHIP_EXISTS} when the person acts for it already
	 */
	public void actFor(ActingFor body) {
		Membership added = new Membership(this, body);
		if (this.memberships.stream().anyMatch(added::isForSameBody)) {
			throw new Refused(AccountRefusal.MEMBERSHIP_EXISTS);
		}
		this.memberships.add(added);
	}

	/**
	 * The person leads at the Secretariat from now on, or no longer.
	 * @return whether that is a change; empty when it is no membership of the Secretariat
	 */
	public Optional<Boolean> lead(UUID membership, boolean lead) {
		Optional<Membership> found = this.memberships.stream()
			.filter((candidate) -> candidate.id().equals(membership))
			.filter((candidate) -> candidate.actingFor() instanceof ActingFor.OfSecretariat)
			.findFirst();
		boolean change = found.filter((candidate) -> candidate.isLead() != lead).isPresent();
		found.ifPresent((candidate) -> candidate.setLead(lead));
		return found.map((_) -> change);
	}

	/**
	 * The person acts for a body no longer.
	 * @return the body; empty when there is no such membership
	 */
	public Optional<ActingFor> leave(UUID membership) {
		Optional<Membership> found = this.memberships.stream()
			.filter((candidate) -> candidate.id().equals(membership))
			.findFirst();
		found.ifPresent(this.memberships::remove);
		return found.map(Membership::actingFor);
	}

}
