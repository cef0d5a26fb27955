package org.article12.assignments.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.article12.assignments.AssignmentId;
import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Cancellation;
import org.article12.assignments.Funding;
import org.article12.assignments.OfferBasis;
import org.article12.assignments.OfferDecline;
import org.article12.assignments.domain.ReasonsColumn;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.requests.RequestId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads assignments to be shown, each whole in one statement with its areas. What is to
 * be changed is read and locked as an aggregate.
 */
@Component
class AssignmentRecords {

	private static final String SELECT = """
			select a.id, a.request_id, a.centre_code, a.status, a.basis, a.reasons, a.offered_at, a.answer_due_on,
				a.answered_at, a.answered_by_name, a.subject_to_funding, a.funding_words, a.decline_code, a.decline_words,
				a.reported_at, a.cancelled_at, a.cancelled_by_name, a.cancel_words, a.last_work, a.next_milestone_on,
				a.step_due_on, a.funding, s.asked, s.live, s.declined
			from assignment a
			cross join lateral (
				select string_agg(area_code, ' ') as asked, string_agg(area_code, ' ') filter (where live) as live,
					string_agg(area_code, ' ') filter (where declined) as declined
				from assignment_area where assignment_id = a.id) s
			where\s""";

	private final JdbcClient jdbc;

	AssignmentRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those of which that is true, in that order. */
	List<AssignmentRecord> where(String condition, Object... parameters) {
		return this.jdbc.sql(SELECT + condition).params(parameters).query((row, _) -> read(row)).list();
	}

	private static AssignmentRecord read(ResultSet row) throws SQLException {
		return new AssignmentRecord(new AssignmentId(row.getObject("id", UUID.class)),
				new RequestId(row.getObject("request_id", UUID.class)), new CentreCode(row.getString("centre_code")),
				AssignmentStatus.valueOf(row.getString("status")), List.copyOf(areas(row.getString("asked"))),
				areas(row.getString("live")), areas(row.getString("declined")),
				OfferBasis.valueOf(row.getString("basis")), ReasonsColumn.read(row.getString("reasons")),
				row.getTimestamp("offered_at").toInstant(), row.getObject("answer_due_on", LocalDate.class),
				at(row.getTimestamp("answered_at")), row.getString("answered_by_name"),
				row.getBoolean("subject_to_funding"), row.getString("funding_words"),
				code(OfferDecline.class, row.getString("decline_code")), row.getString("decline_words"),
				at(row.getTimestamp("reported_at")), cancellation(row), row.getInt("last_work"),
				row.getObject("next_milestone_on", LocalDate.class), row.getObject("step_due_on", LocalDate.class),
				code(Funding.class, row.getString("funding")));
	}

	private static @Nullable Cancellation cancellation(ResultSet row) throws SQLException {
		Instant cancelled = at(row.getTimestamp("cancelled_at"));
		return (cancelled != null)
				? new Cancellation(cancelled, row.getString("cancelled_by_name"), row.getString("cancel_words")) : null;
	}

	private static Set<AreaCode> areas(@Nullable String codes) {
		Set<AreaCode> areas = new TreeSet<>();
		if (codes != null) {
			Stream.of(codes.split(" ")).map(AreaCode::new).forEach(areas::add);
		}
		return areas;
	}

	private static <E extends Enum<E>> @Nullable E code(Class<E> kind, @Nullable String name) {
		return (name != null) ? Enum.valueOf(kind, name) : null;
	}

	private static @Nullable Instant at(@Nullable Timestamp stored) {
		return (stored != null) ? stored.toInstant() : null;
	}

}
