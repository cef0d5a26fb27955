package org.article12.accounts.domain;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** The people with an account. */
public interface PersonRepository extends JpaRepository<Person, UUID> {

	/** The person with that address, which must be in its normal form. */
	Optional<Person> findByEmail(String email);

}
