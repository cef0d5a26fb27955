package org.article12.centres.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.article12.centres.domain.CentreProposal;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** What centres have proposed. */
public interface CentreProposalRepository extends Repository<CentreProposal, UUID> {

	CentreProposal save(CentreProposal proposal);

	Optional<CentreProposal> findByIdAndCentreCode(UUID id, String centre);

	/** What a centre has proposed, the latest first. */
	List<CentreProposal> findByCentreCodeOrderByAtDescIdAsc(String centre, Limit most);

	/** What awaits a decision, the earliest first. */
	List<CentreProposal> findByDecidedAtIsNullOrderByAtAscIdAsc();

}
