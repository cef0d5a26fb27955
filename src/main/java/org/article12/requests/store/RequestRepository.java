package org.article12.requests.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.article12.requests.domain.AssistanceRequest;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** Requests in the database. Those that are to be changed are locked as they are read. */
public interface RequestRepository extends Repository<AssistanceRequest, UUID> {

	void delete(AssistanceRequest request);

	List<AssistanceRequest> findByIdIn(Collection<UUID> ids);

	Optional<AssistanceRequest> findByReference(String reference);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<AssistanceRequest> findAndLockByReference(String reference);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<AssistanceRequest> findAndLockById(UUID id);

}
