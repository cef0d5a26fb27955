package org.article12.assignments.store;

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
import java.util.UUID;

import org.article12.assignments.AssignmentId;
import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.Assignments;
import org.article12.assignments.PastOffers;
import org.article12.assignments.domain.Assignment;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.requests.RequestId;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads assignments from the database. */
@Component
@Transactional(readOnly = true)
class StoredAssignments implements Assignments {

	private final AssignmentRepository assignments;

	private final JdbcClient jdbc;

	StoredAssignments(AssignmentRepository assignments, JdbcClient jdbc) {
		this.assignments = assignments;
		this.jdbc = jdbc;
	}

	@Override
	public List<AssignmentRecord> ofRequest(RequestId request) {
		return this.assignments.findByRequest(request.value()).stream().map(Assignment::record).toList();
	}

	@Override
	public Optional<AssignmentRecord> ofCentre(CentreCode centre, AssignmentId id) {
		return this.assignments.findOfCentre(id.value(), centre.value()).map(Assignment::record);
	}

	@Override
	public List<AssignmentRecord> ofCentre(CentreCode centre, Collection<AssignmentId> ids) {
		return this.assignments.findOfCentre(ids.stream().map(AssignmentId::value).toList(), centre.value())
			.stream()
			.map(Assignment::record)
			.toList();
	}

	@Override
	public List<AssignmentId> offersTo(CentreCode centre, int most) {
		return this.assignments.findOffersTo(centre.value(), Limit.of(most)).stream().map(AssignmentId::new).toList();
	}

	@Override
	public PastOffers pastOffers(RequestId request) {
		return pastOffers(List.of(request)).getOrDefault(request, PastOffers.NONE);
	}

	@Override
	public Map<RequestId, PastOffers> pastOffers(Collection<RequestId> requests) {
		if (requests.isEmpty()) {
			return Map.of();
		}
		Map<RequestId, Map<CentreCode, Set<AreaCode>>> declined = new HashMap<>();
		Map<RequestId, Map<CentreCode, Map<AreaCode, LocalDate>>> unanswered = new HashMap<>();
		this.jdbc.sql("""
				select request_id, centre_code, area_code, answer_due_on, outcome from past_offer
				where request_id in (:ids)""")
			.param("ids", requests.stream().map(RequestId::value).toList())
			.query((row) -> {
				RequestId request = new RequestId(row.getObject("request_id", UUID.class));
				CentreCode centre = new CentreCode(row.getString("centre_code"));
				AreaCode area = new AreaCode(row.getString("area_code"));
				if (row.getString("outcome").equals("DECLINED")) {
					declined.computeIfAbsent(request, (_) -> new HashMap<>())
						.computeIfAbsent(centre, (_) -> new TreeSet<>())
						.add(area);
				}
				else {
					unanswered.computeIfAbsent(request, (_) -> new HashMap<>())
						.computeIfAbsent(centre, (_) -> new TreeMap<>())
						.merge(area, row.getObject("answer_due_on", LocalDate.class), StoredAssignments::later);
				}
			});
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
