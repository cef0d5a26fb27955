package org.article12.assignments.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.article12.assignments.AssignmentId;
import org.article12.assignments.AssignmentStatus;
import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.core.CentreCode;
import org.article12.core.PageOf;
import org.article12.core.PartyCode;
import org.article12.core.ReaderLanguage;
import org.article12.core.WorkingDays;
import org.article12.parties.Parties;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a centre's list: what waits for its answer first, then its work, then the rest.
 */
@Component
public class AssignmentList {

	private static final int PAGE_SIZE = 25;

	// The centre's turn bears the date of its answer, then that of its next step.
	private static final String OVERDUE = """
			a.status in ('OFFERED', 'ACCEPTED') and exists (select from turn_listed t
				where t.request_id = a.request_id and t.centre_code = a.centre_code and t.due_on <= :over)""";

	private static final String ORDER = """
			case a.status when 'OFFERED' then 1 when 'ACCEPTED' then 2 when 'REPORTED' then 3 when 'CONFIRMED' then 4 else 5 end,
			case a.status when 'OFFERED' then a.answer_due_on when 'ACCEPTED' then coalesce(a.next_milestone_on, a.step_due_on) end,
			a.offered_at desc, a.id""";

	/** How many assignments there are, and how many of them are overdue. */
	public record Counts(long all, long overdue) {
	}

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
	 */
	public record Row(AssignmentId id, String reference, String party, String title, List<String> areas,
			AssignmentStatus status, @Nullable LocalDate dueOn, boolean late) {
	}

	private final JdbcClient jdbc;

	private final Parties parties;

	private final Catalogue catalogue;

	private final WorkingDays calendar;

	AssignmentList(JdbcClient jdbc, Parties parties, Catalogue catalogue, WorkingDays calendar) {
		this.jdbc = jdbc;
		this.parties = parties;
		this.catalogue = catalogue;
		this.calendar = calendar;
	}

	/** How many assignments a centre has, and on how many its due date has passed. */
	@Transactional(readOnly = true)
	public Counts counts(CentreCode centre) {
		return this.jdbc
			.sql("select count(*), count(*) filter (where " + OVERDUE
					+ ") from assignment a where a.centre_code = :centre")
			.param("centre", centre.value())
			.param("over", this.calendar.lastDayOver())
			.query((row, _) -> new Counts(row.getLong(1), row.getLong(2)))
			.single();
	}

	/**
	 * One page of the list.
	 * @param overdue whether only those are shown on which the centre's date has passed
	 * @param counts what {@link #counts} says of the centre
	 */
	@Transactional(readOnly = true)
	public PageOf<Row> page(CentreCode centre, boolean overdue, Counts counts, int number) {
		long total = overdue ? counts.overdue() : counts.all();
		int page = (int) Math.clamp(number, 1, Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE));
		List<Row> rows = this.jdbc
			.sql(("""
					select a.id, r.reference, r.party_code, r.title, a.status, a.answer_due_on,
						coalesce(a.next_milestone_on, a.step_due_on) as work_due_on,
						(select string_agg(area_code, ' ' order by area_code) from assignment_area
							where assignment_id = a.id and (live or a.status in ('DECLINED', 'EXPIRED', 'CANCELLED'))) as areas
					from (select a.* from assignment a where a.centre_code = :centre and (not :overdue or %s)
						order by %s limit :size offset :skip) a
					join request_listed r on r.id = a.request_id
					order by %s""")
				.formatted(OVERDUE, ORDER, ORDER))
			.param("centre", centre.value())
			.param("overdue", overdue)
			.param("over", this.calendar.lastDayOver())
			.param("size", PAGE_SIZE)
			.param("skip", (page - 1) * PAGE_SIZE)
			.query(this::row)
			.list();
		return new PageOf<>(rows, page, PAGE_SIZE, total);
	}

	private Row row(ResultSet row, int index) throws SQLException {
		AssignmentStatus status = AssignmentStatus.valueOf(row.getString("status"));
		LocalDate due = switch (status) {
			case OFFERED -> row.getObject("answer_due_on", LocalDate.class);
			case ACCEPTED -> row.getObject("work_due_on", LocalDate.class);
			case REPORTED, CONFIRMED, DECLINED, EXPIRED, CANCELLED -> null;
		};
		Locale locale = ReaderLanguage.get();
		List<String> areas = Stream.of(row.getString("areas").split(" "))
			.flatMap((code) -> this.catalogue.area(new AreaCode(code)).stream())
			.map(Area::title)
			.toList();
		boolean lapsed = AssignmentStatus.LAPSED.contains(status);
		return new Row(new AssignmentId(row.getObject("id", UUID.class)), row.getString("reference"),
				this.parties.name(new PartyCode(row.getString("party_code")), locale),
				lapsed ? "" : row.getString("title"), areas, status, due, due != null && this.calendar.isOver(due));
	}

}
