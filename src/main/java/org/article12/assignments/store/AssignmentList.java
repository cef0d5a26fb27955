package org.article12.assignments.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.article12.assignments.AssignmentId;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.domain.AssignmentFilter;
import org.article12.assignments.domain.AssignmentFilter.AnswerTime;
import org.article12.assignments.domain.AssignmentFilter.Hands;
import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.core.CalendarSettings;
import org.article12.core.CentreCode;
import org.article12.core.PageOf;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.core.ReaderLanguage;
import org.article12.core.WorkingDays;
import org.article12.parties.Parties;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Reads a centre's list: what waits for its answer first, then its work, then the rest.
 */
@Component
public class AssignmentList {

	private static final int PAGE_SIZE = 25;

	// Only what waits for the centre has a date: that of its answer, then that of its
	// next step.
	static final String OVERDUE = "a.status in ('OFFERED', 'ACCEPTED') and a.due_on <= :over";

	/** That an offer was answered or ran out, and when. */
	static final String ANSWERED = """
			case when a.status = 'EXPIRED' or (a.answered_at at time zone :zone)::date > a.answer_due_on then 'LATE'
				when a.answered_at is not null and a.status <> 'CANCELLED' then 'IN_TIME' end""";

	private static final String MINE = """
			exists (select from assignment_holder h where h.assignment_id = a.id and h.person_id = :reader)""";

	// What somebody has in hand who has left is in nobody's.
	private static final String NOBODYS = """
			not exists (select from assignment_holder h
				join centre_officer_listed o on o.person_id = h.person_id and o.centre_code = a.centre_code
				where h.assignment_id = a.id)""";

	static final String HELD = "a.status in ('OFFERED', 'ACCEPTED', 'REPORTED')";

	private static final String RANK = """
			case a.status when 'OFFERED' then 1 when 'ACCEPTED' then 2 when 'REPORTED' then 3 when 'CONFIRMED' then 4 else 5 end""";

	private static final String DUE = "a.due_on, a.offered_at desc, a.id";

	/** The order of the list; an index has it. */
	private static final String ORDER = RANK + ", " + DUE;

	/** What is due first of the offers and of the work, each read by that index. */
	private static final String WAITING = """
			select * from (
				(select a.* from assignment a where a.centre_code = :centre and %1$s = 1 order by %2$s limit %3$d)
				union all
				(select a.* from assignment a where a.centre_code = :centre and %1$s = 2 order by %2$s limit %3$d)) a
			order by %2$s limit %3$d""";

	/**
	 * A line of the list.
	 *
	 * @param id identifies the assignment
	 * @param reference the request's reference
	 * @param party the Party's name
	 * @param title the request's title; empty once the centre no longer works on it
	 * @param areas the titles of the areas
	 * @param status where the assignment stands
	 * @param dueOn until when the centre may answer, or when its next milestone is due
	 * @param late whether that date has passed
	 * @param holder who of the centre has it in hand; null for nobody
	 * @param holderLeft whether that person does not act for the centre any more
	 */
	public record Row(AssignmentId id, String reference, String party, String title, List<String> areas,
			AssignmentStatus status, @Nullable LocalDate dueOn, boolean late, @Nullable String holder,
			boolean holderLeft) {
	}

	private final JdbcClient jdbc;

	private final Parties parties;

	private final Catalogue catalogue;

	private final WorkingDays calendar;

	private final ZoneId zone;

	AssignmentList(JdbcClient jdbc, Parties parties, Catalogue catalogue, WorkingDays calendar,
			CalendarSettings settings) {
		this.zone = settings.zone();
		this.jdbc = jdbc;
		this.parties = parties;
		this.catalogue = catalogue;
		this.calendar = calendar;
	}

	/**
	 * One page of the list.
	 * @param counts what {@link AssignmentCounts} says of the centre
	 */
	public PageOf<Row> page(CentreCode centre, PersonId reader, AssignmentFilter filter, AssignmentCounts.Counts counts,
			int number) {
		long total = filter.isByStanding() ? counts.of(filter) : count(centre, reader, filter);
		int page = (int) Math.clamp(number, 1, Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE));
		List<Row> rows = narrowed(rows(condition(filter), page), centre, reader, filter).query(this::row).list();
		return new PageOf<>(rows, page, PAGE_SIZE, total);
	}

	private long count(CentreCode centre, PersonId reader, AssignmentFilter filter) {
		String count = "select count(*) from assignment a where a.centre_code = :centre and " + condition(filter);
		return narrowed(this.jdbc.sql(count), centre, reader, filter).query(Long.class).single();
	}

	/** What a filter asks for, as a condition. */
	private static String condition(AssignmentFilter filter) {
		List<String> conditions = new ArrayList<>(List.of("true"));
		if (filter.status() != null) {
			conditions.add("a.status = :status");
		}
		if (filter.overdue()) {
			conditions.add(OVERDUE);
		}
		if (filter.area() != null) {
			conditions
				.add("exists (select from assignment_area s where s.assignment_id = a.id and s.area_code = :area)");
		}
		if (filter.answer() != null) {
			conditions.add(":answer = " + ANSWERED);
		}
		Hands hands = filter.hands();
		if (hands != null) {
			conditions.add(HELD + " and " + ((hands == Hands.MINE) ? MINE : NOBODYS));
		}
		return String.join(" and ", conditions);
	}

	private StatementSpec narrowed(StatementSpec statement, CentreCode centre, PersonId reader,
			AssignmentFilter filter) {
		AssignmentStatus status = filter.status();
		AreaCode area = filter.area();
		AnswerTime answer = filter.answer();
		return statement.param("centre", centre.value())
			.param("status", (status != null) ? status.name() : null)
			.param("over", this.calendar.lastDayOver())
			.param("area", (area != null) ? area.value() : null)
			.param("answer", (answer != null) ? answer.name() : null)
			.param("zone", this.zone.getId())
			.param("reader", reader.value());
	}

	/** What waits for a centre, what is due first. */
	public List<Row> waiting(CentreCode centre, int most) {
		return this.jdbc.sql(lines(WAITING.formatted(RANK, DUE, most), DUE))
			.param("centre", centre.value())
			.query(this::row)
			.list();
	}

	// Numbers and not parameters, so that a kept plan knows how few are read.
	private StatementSpec rows(String condition, int page) {
		return this.jdbc.sql(lines("""
				select a.* from assignment a where a.centre_code = :centre and %s
						order by %s limit %d offset %d""".formatted(condition, ORDER, PAGE_SIZE,
				(page - 1) * PAGE_SIZE), ORDER));
	}

	private static String lines(String assignments, String order) {
		return """
				select a.id, r.reference, r.party_code, r.title, a.status, a.due_on,
					h.person_name as holder, h.person_id is not null and o.person_id is null as holder_left,
					(select string_agg(area_code, ' ' order by area_code) from assignment_area
						where assignment_id = a.id and (live or a.status in ('DECLINED', 'EXPIRED', 'CANCELLED'))) as areas
				from (%s) a
				join request_listed r on r.id = a.request_id
				left join assignment_holder h on h.assignment_id = a.id
				left join centre_officer_listed o on o.person_id = h.person_id and o.centre_code = a.centre_code
				order by %s"""
			.formatted(assignments, order);
	}

	private Row row(ResultSet row, int index) throws SQLException {
		AssignmentStatus status = AssignmentStatus.valueOf(row.getString("status"));
		LocalDate due = row.getObject("due_on", LocalDate.class);
		Locale locale = ReaderLanguage.get();
		List<String> areas = Stream.of(row.getString("areas").split(" "))
			.flatMap((code) -> this.catalogue.area(new AreaCode(code)).stream())
			.map(Area::title)
			.toList();
		boolean lapsed = AssignmentStatus.LAPSED.contains(status);
		return new Row(new AssignmentId(row.getObject("id", UUID.class)), row.getString("reference"),
				this.parties.name(new PartyCode(row.getString("party_code")), locale),
				lapsed ? "" : row.getString("title"), areas, status, due, due != null && this.calendar.isOver(due),
				row.getString("holder"), row.getBoolean("holder_left"));
	}

}
