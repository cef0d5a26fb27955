package org.article12.triage.store;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.core.WorkingDays;
import org.article12.parties.Region;
import org.article12.requests.RequestReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the Secretariat's start page says of the queue; each number is that of the queue
 * under the filters to which it leads.
 */
@Component
public class OfficersFigures {

	// What waits is found by the turns, which are few beside the requests.
	private static final String BY_OFFICER = """
			with waiting as materialized (
				select q.officer_id, count(*) as all_of_them, count(*) filter (where t.due_on <= :over) as late
				from turn_listed t join queue_entry q on q.request_id = t.request_id
				where t.actor = 'SECRETARIAT' and not q.ended
				group by q.officer_id)
			select w.officer_id, w.all_of_them, w.late,
				w.officer_id is not null and not exists (select from officer_listed o where o.person_id = w.officer_id) as gone, (
				select r.officer_name from queue_entry q join request_listed r on r.id = q.request_id
				where q.officer_id = w.officer_id
				order by q.officer_id, q.received_day desc, q.after_others desc, q.reference desc limit 1) as name
			from waiting w order by w.late desc, w.all_of_them desc, name""";

	private static final String LATE = """
			select q.region, count(*) from queue_entry q where not q.ended and q.due_on <= :over group by q.region""";

	private static final String NEXT = """
			select q.reference, r.title, q.party_code, t.due_on
			from turn_listed t
			join queue_entry q on q.request_id = t.request_id
			join request_listed r on r.id = q.request_id
			where t.actor = 'SECRETARIAT' and t.due_on > :over and not q.ended
				and (q.officer_id = :officer or q.officer_id is null
					or q.officer_id not in (select o.person_id from officer_listed o))
			order by t.due_on, q.reference limit :most""";

	private final JdbcClient jdbc;

	private final WorkingDays calendar;

	OfficersFigures(JdbcClient jdbc, WorkingDays calendar) {
		this.jdbc = jdbc;
		this.calendar = calendar;
	}

	/**
	 * How much waits for each officer, and what is in nobody's hands; most late first.
	 */
	public List<Waiting> byOfficer() {
		return this.jdbc.sql(BY_OFFICER).param("over", this.calendar.lastDayOver()).query((row, _) -> {
			UUID officer = row.getObject("officer_id", UUID.class);
			return new Waiting((officer != null) ? new PersonId(officer) : null, row.getString("name"),
					row.getBoolean("gone"), row.getInt("all_of_them"), row.getInt("late"));
		}).list();
	}

	/** On how many requests somebody's date has passed, by the Party's region. */
	public Map<Region, Integer> lateByRegion() {
		Map<Region, Integer> late = new EnumMap<>(Region.class);
		this.jdbc.sql(LATE).param("over", this.calendar.lastDayOver()).query((row) -> {
			late.put(Region.valueOf(row.getString(1)), row.getInt(2));
		});
		return late;
	}

	/**
	 * What is due next of what is in an officer's hands or in nobody's, a leaver's with
	 * it; nothing that is late.
	 */
	public List<Next> next(PersonId officer, int most) {
		return this.jdbc.sql(NEXT)
			.param("over", this.calendar.lastDayOver())
			.param("officer", officer.value())
			.param("most", most)
			.query((row, _) -> new Next(new RequestReference(row.getString(1)), row.getString(2),
					new PartyCode(row.getString(3)), row.getObject(4, LocalDate.class)))
			.list();
	}

	/**
	 * How many requests wait for the Secretariat.
	 *
	 * @param officer who has taken them; null for nobody
	 * @param name the officer's name; null for nobody
	 * @param gone whether that officer has left the Secretariat
	 * @param all all of them
	 * @param late those on which the Secretariat's date has passed
	 */
	public record Waiting(@Nullable PersonId officer, @Nullable String name, boolean gone, int all, int late) {
	}

	/**
	 * Something that is due.
	 *
	 * @param reference the request's reference
	 * @param title its title
	 * @param party the Party that asks
	 * @param dueOn until when
	 */
	public record Next(RequestReference reference, String title, PartyCode party, LocalDate dueOn) {
	}

}
