package org.article12.assignments.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.domain.Assignment;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Assignments in the database. */
public interface AssignmentRepository extends Repository<Assignment, UUID> {

	Assignment saveAndFlush(Assignment assignment);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<Assignment> findAndLockById(UUID id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	List<Assignment> findAndLockByRequestIdAndStatusIn(UUID requestId, Collection<AssignmentStatus> status);

	/** What a centre is asked and has not answered, what is due first. */
	@Query("""
			select a.id from Assignment a where a.centreCode = :centre and a.status = OFFERED
			order by a.offer.answerDueOn, a.offer.offeredAt, a.id""")
	List<UUID> findOffersTo(String centre, Limit most);

	/** The request of a centre's assignment, read before the request is locked. */
	@Query("select a.requestId from Assignment a where a.id = :id and a.centreCode = :centre")
	Optional<UUID> findRequest(UUID id, String centre);

}
