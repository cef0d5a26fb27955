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

	@Query("""
			select a from Assignment a left join fetch a.areas.areas
			where a.requestId = :request order by a.offeredAt, a.id""")
	List<Assignment> findByRequest(UUID request);

	@Query("""
			select a from Assignment a left join fetch a.areas.areas
			where a.id = :id and a.centreCode = :centre""")
	Optional<Assignment> findOfCentre(UUID id, String centre);

	@Query("""
			select a from Assignment a left join fetch a.areas.areas
			where a.id in :ids and a.centreCode = :centre order by a.answerDueOn, a.offeredAt, a.id""")
	List<Assignment> findOfCentre(Collection<UUID> ids, String centre);

	/** What a centre is asked and has not answered, what is due first. */
	@Query("""
			select a.id from Assignment a where a.centreCode = :centre and a.status = OFFERED
			order by a.answerDueOn, a.offeredAt, a.id""")
	List<UUID> findOffersTo(String centre, Limit most);

	/** The request of a centre's assignment, read before the request is locked. */
	@Query("select a.requestId from Assignment a where a.id = :id and a.centreCode = :centre")
	Optional<UUID> findRequest(UUID id, String centre);

}
