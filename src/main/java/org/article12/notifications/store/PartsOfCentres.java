package org.article12.notifications.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.article12.assignments.AssignmentId;
import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
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
	 * What those of these bodies that are centres have of the request; a centre that was
	 * never asked is left out. One statement, or none.
	 */
	public Map<CentreCode, PartOfCentre> of(RequestId request, Collection<ActingFor> bodies) {
		Map<CentreCode, PartOfCentre> parts = new HashMap<>();
		if (bodies.stream().noneMatch(ActingFor.OfCentre.class::isInstance)) {
			return parts;
		}
		this.jdbc.sql("""
				select centre_code, (array_agg(id order by offered_at desc, id desc))[1] as latest,
					bool_and(status in ('DECLINED', 'EXPIRED', 'CANCELLED')) as former
				from assignment_listed where request_id = ? group by centre_code""")
			.param(request.value())
			.query((row) -> {
				parts.put(new CentreCode(row.getString("centre_code")), new PartOfCentre(
						new AssignmentId(row.getObject("latest", UUID.class)), row.getBoolean("former")));
			});
		return parts;
	}

}
