package org.article12.centres.domain;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** The regional centres in the database. */
interface RegionalCentreRepository extends JpaRepository<RegionalCentre, String> {

	/** The centre, which nobody else changes until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<RegionalCentre> findByCode(String code);

}
