package org.article12.assignments.store;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.domain.AssignmentFilter;
import org.article12.core.CentreCode;
import org.article12.core.PersonId;
import org.article12.core.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what a centre has on its list. */
@Component
public class AssignmentCounts {

	// In nobody's hands is what is in none of those who act for the centre.
	private static final String COUNTS = """
			select 'ALL' as what, a.status, sum(a.number)::bigint from assignment_count a where a.centre_code = :centre
			group by a.status having sum(a.number) > 0
			union all
			select 'LATE', a.status, count(*) from assignment a where a.centre_code = :centre and %s group by a.status
			union all
			select case when h.person_id = :reader then 'MINE' else 'OTHERS' end, a.status, count(*)
			from assignment_holder h
			join assignment a on a.id = h.assignment_id
			join centre_officer_listed o on o.person_id = h.person_id and o.centre_code = a.centre_code
			where a.centre_code = :centre and %s group by 1, a.status""".formatted(AssignmentList.OVERDUE,
			AssignmentList.HELD);

	/**
	 * How many assignments a centre has.
	 *
	 * @param all how many in each status
	 * @param late on how many of them the centre's date has passed
	 * @param mine how many that have not ended are in the reader's hands
	 * @param nobodys how many that have not ended are in nobody's
	 */
	public record Counts(Map<AssignmentStatus, Long> all, Map<AssignmentStatus, Long> late, long mine, long nobodys) {

		/** How many the list has under a filter by standing. */
		public long of(AssignmentFilter filter) {
			Map<AssignmentStatus, Long> counted = filter.overdue() ? this.late : this.all;
			AssignmentStatus status = filter.status();
			return (status != null) ? counted.getOrDefault(status, 0L)
					: counted.values().stream().mapToLong(Long::longValue).sum();
		}

	}

	private final JdbcClient jdbc;

	private final WorkingDays calendar;

	AssignmentCounts(JdbcClient jdbc, WorkingDays calendar) {
		this.jdbc = jdbc;
		this.calendar = calendar;
	}

	/**
	 * How many assignments a centre has, on how many its due date has passed, and in
	 * whose hands they are.
	 */
	public Counts of(CentreCode centre, PersonId reader) {
		Map<String, Map<AssignmentStatus, Long>> counted = new HashMap<>();
		this.jdbc.sql(COUNTS)
			.param("centre", centre.value())
			.param("reader", reader.value())
			.param("over", this.calendar.lastDayOver())
			.query((row) -> {
				counted.computeIfAbsent(row.getString(1), (_) -> new EnumMap<>(AssignmentStatus.class))
					.put(AssignmentStatus.valueOf(row.getString(2)), row.getLong(3));
			});
		Map<AssignmentStatus, Long> all = counted.getOrDefault("ALL", Map.of());
		long mine = sum(counted.getOrDefault("MINE", Map.of()));
		long held = AssignmentStatus.HELD.stream().mapToLong((status) -> all.getOrDefault(status, 0L)).sum();
		return new Counts(all, counted.getOrDefault("LATE", Map.of()), mine,
				held - mine - sum(counted.getOrDefault("OTHERS", Map.of())));
	}

	private static long sum(Map<AssignmentStatus, Long> counted) {
		return counted.values().stream().mapToLong(Long::longValue).sum();
	}

}
