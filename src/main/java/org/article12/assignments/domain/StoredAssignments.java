package org.article12.assignments.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.article12.assignments.AssignmentId;
import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Assignments;
import org.article12.assignments.PastOffers;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.requests.RequestId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads assignments from the database. */
@Component
@Transactional(readOnly = true)
class StoredAssignments implements Assignments {

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
	public PastOffers pastOffers(RequestId request) {
		return pastOffers(List.of(request)).getOrDefault(request, PastOffers.NONE);
	}

	@Override
	public Map<RequestId, PastOffers> pastOffers(Collection<RequestId> requests) {
		Map<RequestId, Map<CentreCode, Set<AreaCode>>> declined = new HashMap<>();
		Map<RequestId, Map<CentreCode, Map<AreaCode, LocalDate>>> unanswered = new HashMap<>();
		for (Assignment assignment : this.assignments
			.findByRequestIdIn(requests.stream().map(RequestId::value).toList())) {
			AssignmentRecord it = assignment.record();
			Collection<AreaCode> refused = it.unfunded() ? it.areas() : it.declinedAreas();
			if (!refused.isEmpty()) {
				declined.computeIfAbsent(it.request(), (_) -> new HashMap<>())
					.computeIfAbsent(it.centre(), (_) -> new TreeSet<>())
					.addAll(refused);
			}
			if (it.status() == AssignmentStatus.EXPIRED) {
				Map<AreaCode, LocalDate> due = unanswered.computeIfAbsent(it.request(), (_) -> new HashMap<>())
					.computeIfAbsent(it.centre(), (_) -> new TreeMap<>());
				it.areas().forEach((area) -> due.merge(area, it.answerDueOn(), StoredAssignments::later));
			}
		}
		Map<RequestId, PastOffers> past = new HashMap<>();
		Set<RequestId> told = new HashSet<>(declined.keySet());
		told.addAll(unanswered.keySet());
		told.forEach((request) -> past.put(request,
				new PastOffers(declined.getOrDefault(request, Map.of()), unanswered.getOrDefault(request, Map.of()))));
		return past;
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

}
