package org.article12.notifications.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.article12.assignments.AssignmentId;
import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.notifications.domain.Concerned;
import org.article12.notifications.domain.PartOfCentre;
import org.article12.requests.RequestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what the centres that are told have of a request. */
@Component
public class PartsOfCentres {

	private final JdbcClient jdbc;

	PartsOfCentres(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What centres have of the requests of which somebody is told who acts for one; a
	 * centre that was never asked is left out. One statement, or none.
	 */
	public Map<RequestId, Map<CentreCode, PartOfCentre>> of(Collection<Concerned> concerned) {
		Map<RequestId, Map<CentreCode, PartOfCentre>> parts = new HashMap<>();
		UUID[] requests = concerned.stream()
			.filter((one) -> one.addressee().body() instanceof ActingFor.OfCentre)
			.map((one) -> one.happening().request().value())
			.distinct()
			.toArray(UUID[]::new);
		if (requests.length == 0) {
			return parts;
		}
		this.jdbc.sql("""
				select request_id, centre_code, (array_agg(id order by offered_at desc, id desc))[1] as latest,
					bool_and(status in ('DECLINED', 'EXPIRED', 'CANCELLED')) as former
				from assignment_listed where request_id = any(?) group by request_id, centre_code""")
			.param(requests)
			.query((row) -> {
				RequestId request = new RequestId(row.getObject("request_id", UUID.class));
				parts.computeIfAbsent(request, (_) -> new HashMap<>())
					.put(new CentreCode(row.getString("centre_code")), new PartOfCentre(
							new AssignmentId(row.getObject("latest", UUID.class)), row.getBoolean("former")));
			});
		return parts;
	}

}
