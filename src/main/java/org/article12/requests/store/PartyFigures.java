package org.article12.requests.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.WorkingDays;
import org.article12.requests.Actor;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.Turn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a Party's start page says of its requests; the same as its list does. */
@Component
public class PartyFigures {

	private static final String COUNTS = """
			select count(*) filter (where r.waits_for_party), count(*) filter (where r.waits_for_party and %1$s),
				count(*) filter (where r.waits_for_secretariat), count(*) filter (where r.waits_for_secretariat and %1$s),
				count(*) filter (where r.waits_for_centre), count(*) filter (where r.waits_for_centre and %1$s)
			from party_line r
			where r.party_code = :party and (r.waits_for_party or r.waits_for_secretariat or r.waits_for_centre)"""
		.formatted(PartySql.OVERDUE);

	// What waits for the Party, what is due first before what nothing is due on; then
	// what others are to do next, from today on. The
	// offset keeps the database from reading the turns of all Parties to answer for one.
	private static final String AWAITED = """
			(select r.reference, r.title, r.status, 'PARTY' as actor, null as centre_code, r.due_on
				from party_line r where r.party_code = :party and r.waits_for_party
				order by r.due_on nulls last, r.reference desc limit %1$d)
			union all
			(select r.reference, r.title, r.status, t.actor, t.centre_code, t.due_on
				from party_line r cross join lateral (select * from request_turn t
					where t.request_id = r.request_id and t.actor in ('SECRETARIAT', 'CENTRE') and t.due_on > :over offset 0) t
				where r.party_code = :party and (r.waits_for_secretariat or r.waits_for_centre)
				order by t.due_on, r.reference desc, t.centre_code limit %1$d)""";

	private final JdbcClient jdbc;

	private final WorkingDays calendar;

	PartyFigures(JdbcClient jdbc, WorkingDays calendar) {
		this.jdbc = jdbc;
		this.calendar = calendar;
	}

	/** How many requests wait for whom. */
	public Counts counts(PartyCode party) {
		return this.jdbc.sql(COUNTS)
			.param("party", party.value())
			.param("over", this.calendar.lastDayOver())
			.query((row, _) -> new Counts(new Waiting(row.getLong(1), row.getLong(2)),
					new Waiting(row.getLong(3), row.getLong(4)), new Waiting(row.getLong(5), row.getLong(6))))
			.single();
	}

	/**
	 * What waits for the Party, what is due first before what nothing is due on, and
	 * after it what others are to do next, from today on.
	 * @param most so much of each
	 */
	public List<Awaited> awaited(PartyCode party, int most) {
		return this.jdbc.sql(AWAITED.formatted(most))
			.param("party", party.value())
			.param("over", this.calendar.lastDayOver())
			.query(PartyFigures::line)
			.list();
	}

	private static Awaited line(ResultSet row, int index) throws SQLException {
		String centre = row.getString("centre_code");
		return new Awaited(new RequestReference(row.getString("reference")), row.getString("title"),
				RequestStatus.valueOf(row.getString("status")), new Turn(Actor.valueOf(row.getString("actor")),
						(centre != null) ? new CentreCode(centre) : null, row.getObject("due_on", LocalDate.class)));
	}

	/**
	 * How many requests wait for whom, besides others or alone.
	 *
	 * @param yours those that wait for the Party, drafts among them
	 * @param secretariat those that wait for the Secretariat
	 * @param centres those that wait for a centre
	 */
	public record Counts(Waiting yours, Waiting secretariat, Waiting centres) {
	}

	/**
	 * How many wait.
	 *
	 * @param all all of them
	 * @param late those on which somebody's date has passed
	 */
	public record Waiting(long all, long late) {
	}

	/**
	 * Something that is awaited.
	 *
	 * @param reference the request's reference
	 * @param title its title; of a draft as typed, and perhaps empty
	 * @param status where it stands
	 * @param turn who is to do it, and until when
	 */
	public record Awaited(RequestReference reference, String title, RequestStatus status, Turn turn) {
	}

}
