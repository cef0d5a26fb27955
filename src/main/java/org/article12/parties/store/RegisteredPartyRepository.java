package org.article12.parties.store;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.article12.parties.domain.RegisteredParty;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** The Parties in the database. */
public interface RegisteredPartyRepository extends JpaRepository<RegisteredParty, String> {

	/** The Party, which nobody else changes until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<RegisteredParty> findByCode(String code);

}
