package org.article12.requests.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.article12.core.CalendarSettings;
import org.article12.requests.FormUse;
import org.article12.requests.Section;
import org.article12.requests.store.FormCounts.What;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how the form was used; of requests no more than when they were submitted. */
@Component
@Transactional(readOnly = true)
class FormUseReader implements FormUse.Reader {

	private static final String TIMES = """
			select count(*), percentile_cont(0.5) within group (order by hours),
				percentile_disc(0.9) within group (order by hours)
			from (select extract(epoch from submitted_at - started_at)::float8 / 3600 as hours from assistance_request
				where letter_reference is null and submitted_at >= ? and submitted_at < ?) taken""";

	private static final String LYING = """
			select coalesce(e.section, ''), count(*) from assistance_request r
			left join lateral (select section, edited_at from section_edit where request_id = r.id
				order by edited_at desc, section limit 1) e on true
			where r.status = 'DRAFT' and coalesce(e.edited_at, r.started_at) < ? group by 1""";

	private final JdbcClient jdbc;

	private final CalendarSettings calendar;

	private final Clock clock;

	FormUseReader(JdbcClient jdbc, CalendarSettings calendar, Clock clock) {
		this.jdbc = jdbc;
		this.calendar = calendar;
		this.clock = clock;
	}

	@Override
	public FormUse between(YearMonth first, YearMonth last) {
		Map<What, Map<String, Long>> counts = counts(first, last);
		Map<String, Long> lying = lying();
		Map<Section, FormUse.PartUse> parts = new EnumMap<>(Section.class);
		Map<Section, Long> lyingAt = new EnumMap<>(Section.class);
		for (Section section : Section.values()) {
			parts.put(section,
					new FormUse.PartUse(of(counts, What.SAVED, section.name()),
							of(counts, What.INCOMPLETE, section.name()), of(counts, What.CONFLICT, section.name()),
							of(counts, What.DELETED, section.name())));
			lyingAt.put(section, lying.getOrDefault(section.name(), 0L));
		}
		Taken taken = taken(first, last);
		return new FormUse(total(counts, What.STARTED), taken.count(), total(counts, What.DELETED), taken.median(),
				taken.slow(), parts, of(counts, What.DELETED, ""), lyingAt, lying.getOrDefault("", 0L));
	}

	@Override
	public YearMonth first() {
		return this.jdbc.sql("select min(month) from form_count")
			.query(LocalDate.class)
			.optional()
			.map(YearMonth::from)
			.orElseGet(() -> YearMonth.now(this.clock.withZone(this.calendar.zone())));
	}

	private Map<What, Map<String, Long>> counts(YearMonth first, YearMonth last) {
		Map<What, Map<String, Long>> counts = new EnumMap<>(What.class);
		this.jdbc.sql("select what, section, sum(times) from form_count where month between ? and ? group by 1, 2")
			.params(first.atDay(1), last.atDay(1))
			.query((row) -> {
				counts.computeIfAbsent(What.valueOf(row.getString(1)), (_) -> new HashMap<>())
					.put(row.getString(2), row.getLong(3));
			});
		return counts;
	}

	private Taken taken(YearMonth first, YearMonth last) {
		return this.jdbc.sql(TIMES)
			.params(start(first), start(last.plusMonths(1)))
			.query((row, _) -> new Taken(row.getLong(1), row.getObject(2, Double.class),
					row.getObject(3, Double.class)))
			.single();
	}

	private Timestamp start(YearMonth month) {
		return Timestamp.from(month.atDay(1).atStartOfDay(this.calendar.zone()).toInstant());
	}

	private Map<String, Long> lying() {
		Map<String, Long> lying = new HashMap<>();
		this.jdbc.sql(LYING)
			.param(Timestamp.from(this.clock.instant().minus(Duration.ofDays(FormUse.LYING_DAYS))))
			.query((row) -> {
				lying.put(row.getString(1), row.getLong(2));
			});
		return lying;
	}

	private static long of(Map<What, Map<String, Long>> counts, What what, String section) {
		return counts.getOrDefault(what, Map.of()).getOrDefault(section, 0L);
	}

	private static long total(Map<What, Map<String, Long>> counts, What what) {
		return counts.getOrDefault(what, Map.of()).values().stream().mapToLong(Long::longValue).sum();
	}

	/** How long those that were submitted had taken, in hours. */
	private record Taken(long count, @Nullable Double median, @Nullable Double slow) {
	}

}
