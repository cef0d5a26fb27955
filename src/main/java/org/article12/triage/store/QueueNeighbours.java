package org.article12.triage.store;

import java.util.List;
import java.util.Optional;

import org.article12.core.PlannedForItsValues;
import org.article12.core.WorkingDays;
import org.article12.requests.RequestReference;
import org.article12.triage.domain.QueueCounts;
import org.article12.triage.domain.QueueFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which requests stand beside another in a list of the queue. */
@Component
public class QueueNeighbours {

	private static final String PLACE = "select " + QueueKey.SELECTED + " from (select " + QueueKey.PLACE
			+ ", %s from queue_entry q where q.reference = :of) q";

	private static final String NEXT = "select q.reference from %s where %s order by %s limit 1";

	private final JdbcClient jdbc;

	private final QueueCounting counting;

	private final WorkingDays calendar;

	QueueNeighbours(@PlannedForItsValues JdbcClient jdbc, QueueCounting counting, WorkingDays calendar) {
		this.jdbc = jdbc;
		this.counting = counting;
		this.calendar = calendar;
	}

	/**
	 * The requests before and after another in a list, whether or not the list still
	 * holds that one.
	 */
	public Neighbours of(RequestReference request, QueueFilter filter, QueueSort sort) {
		QueueCounts counts = filter.sought().isBlank() ? QueueCounts.NONE : this.counting.of(filter);
		QueueSource source = QueueSource.of(filter, sort, counts, this.calendar.lastDayOver());
		boolean ranked = source.parameters().containsKey(QueueSource.RANKED);
		JdbcClient.StatementSpec place = this.jdbc.sql(PLACE.formatted(ranked ? QueueKey.UNLIKE : QueueSource.UNRANKED))
			.param("of", request.value());
		if (ranked) {
			place = place.param(QueueSource.RANKED, source.parameters().get(QueueSource.RANKED));
		}
		Optional<QueueKey> key = place.query((row, _) -> QueueKey.of(row)).optional();
		return new Neighbours(key.flatMap((at) -> after(at, source, source.sort().turned())).orElse(null),
				key.flatMap((at) -> after(at, source, source.sort())).orElse(null));
	}

	private Optional<RequestReference> after(QueueKey key, QueueSource source, QueueSort sort) {
		List<String> next = this.jdbc.sql(NEXT.formatted(source.sql(), sort.after(), sort.sql()))
			.params(source.parameters())
			.params(key.parameters())
			.query(String.class)
			.list();
		return next.stream().findFirst().map(RequestReference::new);
	}

	/**
	 * What stands beside a request.
	 *
	 * @param previous the request before it; null at the beginning
	 * @param next the request after it; null at the end
	 */
	public record Neighbours(@Nullable RequestReference previous, @Nullable RequestReference next) {
	}

}
