package org.article12.triage.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.article12.core.PlannedForItsValues;
import org.article12.core.WorkingDays;
import org.article12.parties.Region;
import org.article12.requests.RequestStatus;
import org.article12.triage.domain.QueueCounts;
import org.article12.triage.domain.QueueFilter;
import org.article12.triage.domain.QueuePage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the queue by status, and no further than anybody reads: a page of the queue must
 * not wait until a hundred thousand are counted.
 */
@Component
public class QueueCounting {

	private static final int ENOUGH = QueuePage.MOST + 1;

	// Where most of the queue counts, no more than one beyond those that have pages.
	private static final String OF_MANY = """
			select s.life, (select count(*) from (select from queue_entry q where q.life = s.life and %s limit :enough) hit)
			from unnest(cast(:visible as int[])) s (life)""";

	private static final String OF_FEW = "select q.life, count(*) from queue_entry q where %s group by q.life";

	private static final String OF_A_PART = """
			select hit.life, count(*), %d from (select q.life from queue_entry q where %s limit :enough) hit group by hit.life""";

	private static final String VISIBLE = IntStream.rangeClosed(1, QueueFilter.VISIBLE.size())
		.mapToObj(Integer::toString)
		.collect(Collectors.joining(",", "{", "}"));

	private final JdbcClient jdbc;

	private final WorkingDays calendar;

	QueueCounting(@PlannedForItsValues JdbcClient jdbc, WorkingDays calendar) {
		this.jdbc = jdbc;
		this.calendar = calendar;
	}

	/**
	 * How many requests there are in each status, as the rest of a filter narrows them.
	 * Words may be found in very many: then the statuses of the filter are counted
	 * together up to {@link QueuePage#MOST}, and the others likewise.
	 */
	public QueueCounts of(QueueFilter filter) {
		if (!filter.sought().isBlank()) {
			return ofWords(filter);
		}
		Map<RequestStatus, Integer> numbers = new EnumMap<>(RequestStatus.class);
		Set<RequestStatus> atLeast = EnumSet.noneOf(RequestStatus.class);
		QueueSql sql = sql(filter);
		JdbcClient.StatementSpec statement = filter.isBroad()
				? this.jdbc.sql(OF_MANY.formatted(sql.where())).param("enough", ENOUGH).param("visible", VISIBLE)
				: this.jdbc.sql(OF_FEW.formatted(sql.where()));
		statement.params(sql.parameters()).query((row) -> {
			RequestStatus status = status(row.getInt(1));
			numbers.put(status, Math.min(row.getInt(2), ENOUGH));
			if (row.getInt(2) >= ENOUGH) {
				atLeast.add(status);
			}
		});
		return new QueueCounts(numbers, atLeast);
	}

	/** How many requests are late in each region, as far as any are. */
	public Map<Region, Integer> lateByRegion() {
		Map<Region, Integer> late = new EnumMap<>(Region.class);
		this.jdbc.sql("select region, count(*) from queue_entry where not ended and due_on <= ? group by region")
			.param(this.calendar.lastDayOver())
			.query((row) -> {
				late.put(Region.valueOf(row.getString(1)), row.getInt(2));
			});
		return late;
	}

	private QueueCounts ofWords(QueueFilter filter) {
		List<List<RequestStatus>> parts = parts(filter.statuses());
		List<String> statements = new ArrayList<>();
		Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("enough", ENOUGH));
		for (List<RequestStatus> part : parts) {
			QueueSql sql = sql(filter).withStatuses(part, "lives" + statements.size());
			statements.add("(" + OF_A_PART.formatted(statements.size(), sql.where()) + ")");
			parameters.putAll(sql.parameters());
		}
		Map<RequestStatus, Integer> numbers = new EnumMap<>(RequestStatus.class);
		int[] counted = new int[parts.size()];
		this.jdbc.sql(String.join("\nunion all\n", statements)).params(parameters).query((row) -> {
			numbers.put(status(row.getInt(1)), row.getInt(2));
			counted[row.getInt(3)] += row.getInt(2);
		});
		return new QueueCounts(numbers,
				IntStream.range(0, counted.length)
					.filter((part) -> counted[part] >= ENOUGH)
					.mapToObj(parts::get)
					.flatMap(List::stream)
					.collect(Collectors.toSet()));
	}

	/**
	 * The statuses asked for and the others, those in hand apart from those that ended,
	 * because each has an index of its own.
	 */
	private static List<List<RequestStatus>> parts(Collection<RequestStatus> asked) {
		return Stream.of(true, false)
			.flatMap((chosen) -> Stream.of(true, false)
				.map((ended) -> QueueFilter.VISIBLE.stream()
					.filter((status) -> asked.contains(status) == chosen
							&& RequestStatus.TERMINAL.contains(status) == ended)
					.toList()))
			.filter((part) -> !part.isEmpty())
			.toList();
	}

	private QueueSql sql(QueueFilter filter) {
		return QueueSql.of(filter, this.calendar.lastDayOver());
	}

	private static RequestStatus status(int life) {
		return QueueFilter.VISIBLE.get(life - 1);
	}

}
