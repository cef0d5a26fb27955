package org.article12.assignments.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.article12.assignments.AssignmentId;
import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Assignments;
import org.article12.assignments.PastOffers;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.requests.RequestExtra;
import org.article12.requests.RequestId;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Reads assignments from the database. */
@Component
class StoredAssignments implements Assignments {

	private final AssignmentRepository assignments;

	private final AssignmentRecords records;

	private final JdbcClient jdbc;

	StoredAssignments(AssignmentRepository assignments, AssignmentRecords records, JdbcClient jdbc) {
		this.assignments = assignments;
		this.records = records;
		this.jdbc = jdbc;
	}

	@Bean
	static RequestExtra askedExtra() {
		return ASKED;
	}

	@Override
	public List<AssignmentRecord> ofRequest(RequestId request) {
		return this.records.where("a.request_id = ? order by a.offered_at, a.id", request.value());
	}

	@Override
	public SortedSet<CentreCode> concerned(RequestId request) {
		return concerned(List.of(request)).getOrDefault(request, new TreeSet<>());
	}

	@Override
	public Map<RequestId, SortedSet<CentreCode>> concerned(Collection<RequestId> requests) {
		Map<RequestId, SortedSet<CentreCode>> concerned = new HashMap<>();
		this.jdbc.sql("""
				select request_id, centre_code from assignment
				where request_id = any(?) and status <> all(?)""")
			.params(requests.stream().map(RequestId::value).toArray(UUID[]::new),
					AssignmentStatus.LAPSED.stream().map(Enum::name).toArray(String[]::new))
			.query((row) -> {
				concerned
					.computeIfAbsent(new RequestId(row.getObject("request_id", UUID.class)), (_) -> new TreeSet<>())
					.add(new CentreCode(row.getString("centre_code")));
			});
		return concerned;
	}

	@Override
	public Optional<AssignmentRecord> ofCentre(CentreCode centre, AssignmentId id) {
		return this.records.where("a.id = ? and a.centre_code = ?", id.value(), centre.value()).stream().findFirst();
	}

	@Override
	public List<AssignmentRecord> ofCentre(CentreCode centre, Collection<AssignmentId> ids) {
		return this.records.where("a.id = any(?) and a.centre_code = ? order by a.answer_due_on, a.offered_at, a.id",
				new SqlArrayValue("uuid", ids.stream().map(AssignmentId::value).toArray()), centre.value());
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
				where request_id = any(?)""")
			.param(requests.stream().map(RequestId::value).toArray(UUID[]::new))
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
