package org.article12.assignments.store;

import java.util.Map;

import org.article12.centres.CentreLoad;
import org.article12.centres.Track;
import org.article12.core.CentreCode;
import org.article12.core.reference.RegisterSnapshot;
import org.article12.core.reference.RegisterVersions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import static java.util.stream.Collectors.toUnmodifiableMap;

/**
 * Counts what each centre has in hand: what is offered to it or accepted by it. Counted
 * again when an assignment moved, on whichever instance.
 */
@Component
public class OpenWork implements CentreLoad {

	private final JdbcClient jdbc;

	private final CentreTracks tracks;

	private final RegisterSnapshot<Map<CentreCode, Integer>> open;

	public OpenWork(JdbcClient jdbc, CentreTracks tracks, RegisterVersions versions) {
		this.jdbc = jdbc;
		this.tracks = tracks;
		this.open = new RegisterSnapshot<>("assignments", versions, (_) -> count());
	}

	@Override
	public Map<CentreCode, Integer> openWork() {
		return this.open.content();
	}

	@Override
	public Map<CentreCode, Track> tracks() {
		return this.tracks.upToYesterday();
	}

	private Map<CentreCode, Integer> count() {
		return this.jdbc.sql(
				"select centre_code, sum(number) from assignment_count where status in ('OFFERED', 'ACCEPTED') group by centre_code "
						+ "having sum(number) > 0")
			.query((row, _) -> Map.entry(new CentreCode(row.getString(1)), row.getInt(2)))
			.list()
			.stream()
			.collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
