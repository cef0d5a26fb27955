package org.article12.accounts.store;

import java.util.Optional;
import java.util.UUID;

import org.article12.accounts.domain.Person;
import org.article12.core.text.EmailAddress;
import org.springframework.data.jpa.repository.JpaRepository;

/** The people with an account. */
public interface PersonRepository extends JpaRepository<Person, UUID> {

	/** The person whose address is stored exactly so. */
	Optional<Person> findByEmail(String email);

	/** The person with that address, however it is spelt. */
	default Optional<Person> findByAddress(String typed) {
		return EmailAddress.spellings(typed).stream().map(this::findByEmail).flatMap(Optional::stream).findFirst();
	}

}
