package org.article12.assignments.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.article12.catalogue.AreaCode;
import org.article12.centres.Track;
import org.article12.core.CalendarSettings;
import org.article12.core.CentreCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What centres have done up to the end of yesterday, read once and kept for the day: a
 * proposal that an officer looks at does not change with every answer that comes in
 * elsewhere. Looked at again each hour, for what was written late.
 */
@Component
public class CentreTracks {

	private static final Duration KEPT = Duration.ofHours(1);

	private static final String FIGURES = """
			select centre_code,
				count(*) filter (where answered_at >= :since and status not in ('DECLINED', 'EXPIRED')) recent,
				count(*) ended,
				count(*) filter (where status <> 'EXPIRED' and (answered_at at time zone :zone)::date <= answer_due_on)
					in_time
			from assignment where answered_at < :today or (status = 'EXPIRED' and answer_due_on < :day)
			group by centre_code""";

	private static final String EVALUATIONS = """
			select a.centre_code, count(*) evaluations, sum((
				select sum(case r.value when 'YES' then 2 when 'PARTLY' then 1 else 0 end)
				from json_each_text(w.content::json -> 'evaluation') r
				where r.key in ('timely', 'appropriate', 'countryDriven', 'usable'))) points
			from assignment_work w join assignment a on a.id = w.assignment_id
			where w.act = 'CONFIRM' and w.at < :today
				and json_typeof(w.content::json -> 'evaluation') = 'object'
			group by a.centre_code""";

	private static final String DELIVERIES = """
			select a.centre_code, s.area_code, count(*) deliveries
			from assignment a join assignment_area s on s.assignment_id = a.id
			where a.status = 'CONFIRMED' and s.live and a.answered_at < :today
			group by a.centre_code, s.area_code""";

	private final JdbcClient jdbc;

	private final ZoneId zone;

	private final Clock clock;

	private volatile Read read = new Read(LocalDate.MIN, Instant.MIN, Map.of());

	public CentreTracks(JdbcClient jdbc, CalendarSettings calendar, Clock clock) {
		this.jdbc = jdbc;
		this.zone = calendar.zone();
		this.clock = clock;
	}

	Map<CentreCode, Track> upToYesterday() {
		Read known = this.read;
		Instant now = this.clock.instant();
		LocalDate today = LocalDate.ofInstant(now, this.zone);
		if (!known.day().equals(today) || known.at().plus(KEPT).isBefore(now)) {
			Map<CentreCode, Track> tracks = read(today);
			// The same map as long as nothing is different.
			known = new Read(today, now, tracks.equals(known.tracks()) ? known.tracks() : tracks);
			this.read = known;
		}
		return known.tracks();
	}

	private Map<CentreCode, Track> read(LocalDate today) {
		Timestamp beginning = Timestamp.from(today.atStartOfDay(this.zone).toInstant());
		Map<CentreCode, SortedMap<AreaCode, Integer>> delivered = new HashMap<>();
		this.jdbc.sql(DELIVERIES).param("today", beginning).query((ResultSet row) -> {
			delivered.computeIfAbsent(new CentreCode(row.getString(1)), (_) -> new TreeMap<>())
				.put(new AreaCode(row.getString(2)), row.getInt(3));
		});
		Map<CentreCode, int[]> evaluated = new HashMap<>();
		this.jdbc.sql(EVALUATIONS).param("today", beginning).query((ResultSet row) -> {
			evaluated.put(new CentreCode(row.getString(1)), new int[] { row.getInt(2), row.getInt(3) });
		});
		Map<CentreCode, Track> tracks = new HashMap<>();
		this.jdbc.sql(FIGURES)
			.param("today", beginning)
			.param("since", Timestamp.from(today.minusYears(1).atStartOfDay(this.zone).toInstant()))
			.param("day", today)
			.param("zone", this.zone.getId())
			.query((ResultSet row) -> {
				CentreCode centre = new CentreCode(row.getString("centre_code"));
				tracks.put(centre, track(row, evaluated.getOrDefault(centre, new int[2]),
						delivered.getOrDefault(centre, new TreeMap<>())));
			});
		return Map.copyOf(tracks);
	}

	private static Track track(ResultSet row, int[] evaluated, SortedMap<AreaCode, Integer> delivered)
			throws SQLException {
		return new Track(row.getInt("recent"), row.getInt("ended"), row.getInt("in_time"), evaluated[0], evaluated[1],
				delivered);
	}

	private record Read(LocalDate day, Instant at, Map<CentreCode, Track> tracks) {
	}

}
