package org.article12.assignments.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.article12.assignments.AssignmentId;
import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Assignments;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.requests.RequestId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads assignments from the database. */
@Component
@Transactional(readOnly = true)
class StoredAssignments implements Assignments {

	private static final Set<AssignmentStatus> NOT_TAKEN = Set
		.copyOf(EnumSet.of(AssignmentStatus.DECLINED, AssignmentStatus.EXPIRED));

	private final AssignmentRepository assignments;

	StoredAssignments(AssignmentRepository assignments) {
		this.assignments = assignments;
	}

	@Override
	public List<AssignmentRecord> ofRequest(RequestId request) {
		return this.assignments.findByRequestIdOrderByOfferedAtAscIdAsc(request.value())
			.stream()
			.map(Assignment::record)
			.toList();
	}

	@Override
	public Optional<AssignmentRecord> ofCentre(CentreCode centre, AssignmentId id) {
		return this.assignments.findByIdAndCentreCode(id.value(), centre.value()).map(Assignment::record);
	}

	@Override
	public Map<CentreCode, Set<AreaCode>> declinedBefore(RequestId request) {
		return declinedBefore(List.of(request)).getOrDefault(request, Map.of());
	}

	@Override
	public Map<RequestId, Map<CentreCode, Set<AreaCode>>> declinedBefore(Collection<RequestId> requests) {
		Map<RequestId, Map<CentreCode, Set<AreaCode>>> declined = new HashMap<>();
		for (Assignment assignment : this.assignments
			.findByRequestIdIn(requests.stream().map(RequestId::value).toList())) {
			AssignmentRecord it = assignment.record();
			Set<AreaCode> areas = new TreeSet<>(it.declinedAreas());
			if (NOT_TAKEN.contains(it.status())) {
				areas.addAll(it.areas());
			}
			if (!areas.isEmpty()) {
				declined.computeIfAbsent(it.request(), (_) -> new HashMap<>())
					.computeIfAbsent(it.centre(), (_) -> new TreeSet<>())
					.addAll(areas);
			}
		}
		return declined;
	}

}
