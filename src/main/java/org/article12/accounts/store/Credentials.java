package org.article12.accounts.store;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.article12.accounts.domain.DemonstrationProfile;
import org.article12.accounts.domain.Passphrases;
import org.article12.core.PersonId;
import org.article12.core.text.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares what was typed with what is stored. An address that is unknown, or may not
 * sign in, costs the same time as one that may.
 */
@Component
public class Credentials {

	private static final String MAY_SIGN_IN = """
			select id, passphrase_hash from person
			where email in (:spellings) and active and passphrase_hash is not null
				and (:demonstration or not demonstration)
				and exists (select from membership where person_id = person.id)
			order by array_position(array[:spellings], email) limit 1""";

	private final JdbcClient jdbc;

	private final Passphrases passphrases;

	private final DemonstrationProfile demonstration;

	private @Nullable String nobodysHash;

	Credentials(JdbcClient jdbc, Passphrases passphrases, DemonstrationProfile demonstration) {
		this.jdbc = jdbc;
		this.passphrases = passphrases;
		this.demonstration = demonstration;
	}

	// It takes long: no start waits for it, and no first sign-in.
	@EventListener(ApplicationReadyEvent.class)
	void ready() {
		Thread.ofVirtual().start(this::nobodysHash);
	}

	/** Who signs in with that address and passphrase, if anybody. */
	public Optional<PersonId> verify(String email, String passphrase) {
		Optional<StoredPassword> stored = stored(email);
		boolean matches = this.passphrases.matches(passphrase,
				stored.map(StoredPassword::hash).orElseGet(this::nobodysHash));
		if (!matches) {
			return Optional.empty();
		}
		stored.filter((found) -> this.passphrases.isOutdated(found.hash()))
			.ifPresent((found) -> upgrade(found, passphrase));
		return stored.map((found) -> new PersonId(found.person()));
	}

	private synchronized String nobodysHash() {
		if (this.nobodysHash == null) {
			this.nobodysHash = this.passphrases.hash("nobody's passphrase");
		}
		return this.nobodysHash;
	}

	private Optional<StoredPassword> stored(String email) {
		Set<String> spellings = EmailAddress.spellings(email);
		if (spellings.isEmpty()) {
			return Optional.empty();
		}
		return this.jdbc.sql(MAY_SIGN_IN)
			.param("spellings", spellings)
			.param("demonstration", this.demonstration.isOn())
			.query((row, number) -> new StoredPassword(row.getObject(1, UUID.class), row.getString(2)))
			.optional();
	}

	// Another method or other figures have become the usual ones; only now is the
	// passphrase at hand.
	private void upgrade(StoredPassword stored, String passphrase) {
		this.jdbc.sql("update person set passphrase_hash = ? where id = ? and passphrase_hash = ?")
			.params(this.passphrases.hash(passphrase), stored.person(), stored.hash())
			.update();
	}

	private record StoredPassword(UUID person, String hash) {
	}

}
