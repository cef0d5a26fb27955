package org.article12.parties.store;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.article12.parties.domain.NonPartyState;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** The States that are not Parties, in the database. */
public interface NonPartyStateRepository extends JpaRepository<NonPartyState, String> {

	/** The State, which nobody else makes a Party until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<NonPartyState> findByCode(String code);

}
