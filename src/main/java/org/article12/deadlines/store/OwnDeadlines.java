package org.article12.deadlines.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.article12.core.CentreCode;
import org.article12.core.PersonId;
import org.article12.deadlines.domain.Deadline;
import org.article12.requests.Actor;
import org.article12.requests.RequestId;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a person is to do by when, for all bodies that the person acts for. */
@Component
public class OwnDeadlines {

	/** How many dates one person is given at most, the earliest first. */
	public static final int MOST = 500;

	// Of the Secretariat's, an officer has those on requests that are the officer's own
	// or nobody's, a leaver's with it. Of what a centre has on one request, it is what
	// bears the date.
	private static final String OWN = """
			select t.request_id, r.reference, r.title, r.status, t.actor, t.centre_code, t.due_on, r.last_entry,
				last.at as changed_at, a.id as assignment, coalesce(a.status = 'OFFERED', false) as offered
			from (
				select t.* from membership_listed m
					join request_listed r on r.party_code = m.party_code
					join turn_listed t on t.request_id = r.id and t.actor = 'PARTY'
					where m.person_id = :person and m.kind = 'PARTY'
				union all
				select t.* from membership_listed m
					join turn_listed t on t.actor = 'CENTRE' and t.centre_code = m.centre_code
					where m.person_id = :person and m.kind = 'CENTRE'
				union all
				select t.* from membership_listed m
					join turn_listed t on t.actor = 'SECRETARIAT'
					join request_listed r on r.id = t.request_id and (r.officer_id is null or r.officer_id = :person
						or r.officer_id not in (select o.person_id from officer_listed o))
					where m.person_id = :person and m.kind = 'SECRETARIAT'
			) t
			join request_listed r on r.id = t.request_id
			join request_entry last on last.request_id = r.id and last.number = r.last_entry
			left join lateral (
				select a.id, a.status from assignment_listed a
				where a.request_id = t.request_id and a.centre_code = t.centre_code
				order by t.due_on is not distinct from (case a.status when 'OFFERED' then a.answer_due_on
						when 'ACCEPTED' then a.step_due_on end) desc,
					a.status not in ('OFFERED', 'ACCEPTED'), a.offered_at desc
				limit 1) a on true
			where t.due_on is not null
			order by t.due_on, r.reference, t.actor, t.centre_code
			limit :most""";

	private final JdbcClient jdbc;

	OwnDeadlines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A person's deadlines, the earliest first; one query. */
	public List<Deadline> of(PersonId person) {
		return this.jdbc.sql(OWN)
			.param("person", person.value())
			.param("most", MOST)
			.query(OwnDeadlines::deadline)
			.list();
	}

	private static Deadline deadline(ResultSet row, int index) throws SQLException {
		String centre = row.getString("centre_code");
		return new Deadline(new RequestId(row.getObject("request_id", UUID.class)),
				new RequestReference(row.getString("reference")), row.getString("title"),
				RequestStatus.valueOf(row.getString("status")), Actor.valueOf(row.getString("actor")),
				(centre != null) ? new CentreCode(centre) : null, row.getObject("assignment", UUID.class),
				row.getBoolean("offered"), row.getObject("due_on", LocalDate.class), row.getInt("last_entry"),
				row.getTimestamp("changed_at").toInstant());
	}

}
