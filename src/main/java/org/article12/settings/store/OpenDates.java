package org.article12.settings.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.article12.assignments.AssignmentId;
import org.article12.core.CentreCode;
import org.article12.core.settings.Term;
import org.article12.requests.Actor;
import org.article12.requests.RequestReference;
import org.article12.settings.domain.OpenDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dates that are set and not yet met. */
@Component
public class OpenDates {

	private final JdbcClient jdbc;

	OpenDates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How many dates are open that a term has set, for the terms that set dates. */
	public Map<Term, Integer> byTerm() {
		Map<Term, Integer> open = new EnumMap<>(Term.class);
		this.jdbc
			.sql("""
					select case when t.actor = 'SECRETARIAT' and r.status = 'SUBMITTED' then 'SCREENING'
						when t.actor = 'SECRETARIAT' then 'ROUTING'
						when r.status = 'CLARIFICATION' then 'CLARIFICATION' else 'CONFIRMATION' end as term, count(*) as open
					from turn_listed t join request_listed r on r.id = t.request_id
					where t.due_on is not null and t.actor <> 'CENTRE'
					group by 1
					union all
					select 'ANSWER', count(*) from assignment_listed where status = 'OFFERED'
					union all
					select 'PLAN', count(*) from assignment_listed where status = 'ACCEPTED' and step_due_on is not null
					""")
			.query((row) -> {
				open.put(Term.valueOf(row.getString("term")), row.getInt("open"));
			});
		return open;
	}

	/** The days on which something is due, from that one on. */
	public List<LocalDate> daysFrom(LocalDate first) {
		return this.jdbc.sql("""
				select distinct due_on from turn_listed where due_on >= :first
				union select distinct answer_due_on from assignment_listed
				where status = 'OFFERED' and answer_due_on >= :first
				order by 1""").param("first", first).query(LocalDate.class).list();
	}

	/**
	 * The dates that fall on those days and can be moved off them, in order of their day:
	 * those of Parties and of the Secretariat, and those by which centres are to answer.
	 * A centre's steps of work are agreed with the Party, and stay.
	 */
	public List<OpenDate> on(Collection<LocalDate> days) {
		return days.isEmpty() ? List.of()
				: this.jdbc
					.sql("""
							select r.reference, r.title, t.actor, t.centre_code, t.due_on, null::uuid as offer
							from turn_listed t join request_listed r on r.id = t.request_id
							where t.actor in ('PARTY', 'SECRETARIAT') and r.status <> 'DRAFT' and t.due_on = any (cast(:days as date[]))
							union all
							select r.reference, r.title, 'CENTRE', a.centre_code, a.answer_due_on, a.id
							from assignment_listed a join request_listed r on r.id = a.request_id
							where a.status = 'OFFERED' and a.answer_due_on = any (cast(:days as date[]))
							order by 5, 1, 4""")
					.param("days", array(days))
					.query((row, _) -> {
						String centre = row.getString("centre_code");
						UUID offer = row.getObject("offer", UUID.class);
						return new OpenDate(new RequestReference(row.getString("reference")), row.getString("title"),
								Actor.valueOf(row.getString("actor")), (centre != null) ? new CentreCode(centre) : null,
								row.getObject("due_on", LocalDate.class),
								(offer != null) ? new AssignmentId(offer) : null);
					})
					.list();
	}

	/** How many steps of work fall on those days. */
	public int othersOn(Collection<LocalDate> days) {
		return days.isEmpty() ? 0 : this.jdbc.sql("""
				select count(*) from turn_listed t join request_listed r on r.id = t.request_id
				where t.due_on = any (cast(:days as date[])) and t.actor = 'CENTRE'
					and not exists (select from assignment_listed a where a.request_id = t.request_id
						and a.centre_code = t.centre_code and a.status = 'OFFERED' and a.answer_due_on = t.due_on)""")
			.param("days", array(days))
			.query(Integer.class)
			.single();
	}

	/** The number of a request's last entry. */
	public int lastEntry(RequestReference request) {
		return this.jdbc.sql("select last_entry from request_listed where reference = ?")
			.param(request.value())
			.query(Integer.class)
			.single();
	}

	private static String array(Collection<LocalDate> days) {
		return days.stream().map(LocalDate::toString).collect(Collectors.joining(",", "{", "}"));
	}

}
