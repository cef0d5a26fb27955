package org.article12.assignments.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.article12.assignments.AssignmentId;
import org.article12.assignments.AssignmentStatus;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.requests.RecentlyOpened;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what somebody of a centre opened last. */
@Component
public class OpenedAssignments {

	// Of a request that came to the centre twice, the last time counts.
	private static final String READ = """
			select a.id, r.reference, r.title, r.party_code, a.status, o.at
			from opened_listed o
			join request_listed r on r.id = o.request_id
			join lateral (select a.id, a.status from assignment a
				where a.request_id = o.request_id and a.centre_code = o.body_code
				order by a.offered_at desc, a.id limit 1) a on true
			where o.person_id = :person and o.body = :body and o.body_code = :centre
			order by o.at desc, r.reference limit :most""";

	private final JdbcClient jdbc;

	OpenedAssignments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What it was, the last first. */
	public List<Opened> of(CurrentUser reader, CentreCode centre) {
		return this.jdbc.sql(READ)
			.param("person", reader.id().value())
			.param("body", reader.membership().actingFor().kind())
			.param("centre", centre.value())
			.param("most", RecentlyOpened.KEPT)
			.query((row, _) -> {
				AssignmentStatus status = AssignmentStatus.valueOf(row.getString("status"));
				return new Opened(new AssignmentId(row.getObject("id", UUID.class)), row.getString("reference"),
						AssignmentStatus.LAPSED.contains(status) ? "" : row.getString("title"),
						new PartyCode(row.getString("party_code")), status, row.getTimestamp("at").toInstant());
			})
			.list();
	}

	/**
	 * An assignment that was opened.
	 *
	 * @param id identifies it
	 * @param reference the request's reference
	 * @param title the request's title; empty once the centre no longer works on it
	 * @param party the Party that asks
	 * @param status where it stands now
	 * @param at when it was opened
	 */
	public record Opened(AssignmentId id, String reference, String title, PartyCode party, AssignmentStatus status,
			Instant at) {
	}

}
