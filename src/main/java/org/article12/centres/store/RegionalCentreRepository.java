package org.article12.centres.store;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.article12.centres.domain.RegionalCentre;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** The regional centres in the database. */
public interface RegionalCentreRepository extends JpaRepository<RegionalCentre, String> {

	/** All of them in the register's order. */
	List<RegionalCentre> findAllByOrderBySortOrder();

	/** The centre, which nobody else changes until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<RegionalCentre> findByCode(String code);

}
