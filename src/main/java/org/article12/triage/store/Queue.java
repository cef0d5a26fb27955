package org.article12.triage.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.PageOf;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.core.PlannedForItsValues;
import org.article12.core.WorkingDays;
import org.article12.parties.Region;
import org.article12.requests.Actor;
import org.article12.requests.RequestReference;
import org.article12.requests.Turn;
import org.article12.triage.domain.QueueCounts;
import org.article12.triage.domain.QueueFilter;
import org.article12.triage.domain.QueuePage;
import org.article12.triage.domain.QueueRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The Secretariat's queue: a read model over requests that have been submitted. The
 * database keeps it in {@code queue_entry}, one narrow row for each request.
 */
@Component
public class Queue {

	private static final int ROWS_AT_ONCE = 500;

	private static final String SELECT = """
			select e.title, e.party_code, e.region, e.least_developed, e.small_island, e.received_on, e.turns,
				e.officer_id is not null
					and not exists (select from officer_listed o where o.person_id = e.officer_id) as officer_left,
				q.updated_at, array_to_string(q.areas, ' ') as areas, %s
			from (select q.* from %s where %s order by %s limit :size offset :offset) q
			join queue_entry e on e.request_id = q.request_id
			order by %s""";

	// One step along the index for each officer, however many requests each has taken.
	private static final String OFFICERS = """
			with recursive taken (officer_id) as (
				(select officer_id from queue_entry where officer_id is not null order by officer_id limit 1)
				union all
				select (select q.officer_id from queue_entry q where q.officer_id > t.officer_id order by q.officer_id limit 1)
				from taken t where t.officer_id is not null)
			select t.officer_id, (select q.officer_name from queue_entry q
				where q.officer_id = t.officer_id
				order by q.officer_id, q.received_day desc, q.after_others desc, q.reference desc limit 1)
			from taken t where t.officer_id is not null""";

	private final JdbcClient jdbc;

	private final WorkingDays calendar;

	Queue(@PlannedForItsValues JdbcClient jdbc, WorkingDays calendar) {
		this.jdbc = jdbc;
		this.calendar = calendar;
	}

	/**
	 * One page of the queue; the last one when there are not so many.
	 * @param counts what {@link QueueCounting} says of the same filter
	 */
	public QueuePage page(QueueFilter filter, QueueSort sort, QueueCounts counts, int number, int size) {
		int found = counts.of(filter.statuses());
		int total = Math.min(found, QueuePage.MOST);
		int last = Math.max(1, (total + size - 1) / size);
		int shown = Math.clamp(number, 1, last);
		List<QueueRow> rows = (total != 0)
				? select(source(filter, sort, counts), null, size, (shown - 1) * size).query((row, _) -> row(row))
					.list()
				: List.of();
		return new QueuePage(new PageOf<>(rows, shown, size, total), found > total);
	}

	/**
	 * Hands over every row of the queue, some hundred at a time. Between these nothing is
	 * held, no connection either: whoever takes the rows may be slow.
	 * @param counts what {@link QueueCounting} says of the same filter
	 */
	public void forEach(QueueFilter filter, QueueSort sort, QueueCounts counts, Consumer<QueueRow> consumer) {
		QueueSource source = source(filter, sort, counts);
		List<Keyed> rows = List.of();
		do {
			QueueKey after = rows.isEmpty() ? null : rows.getLast().key();
			rows = select(source, after, ROWS_AT_ONCE, 0).query((row, _) -> new Keyed(QueueKey.of(row), row(row)))
				.list();
			rows.forEach((keyed) -> consumer.accept(keyed.row()));
		}
		while (rows.size() == ROWS_AT_ONCE);
	}

	/** The officers who have taken requests, by name. */
	public Map<PersonId, String> officers() {
		Map<PersonId, String> officers = new HashMap<>();
		this.jdbc.sql(OFFICERS).query((row) -> {
			officers.put(PersonId.of(row.getString(1)), row.getString(2));
		});
		return officers;
	}

	private StatementSpec select(QueueSource source, @Nullable QueueKey after, int size, int offset) {
		String order = source.sort().sql();
		return this.jdbc
			.sql(SELECT.formatted(QueueKey.SELECTED, source.sql(), (after != null) ? source.sort().after() : "true",
					order, order))
			.params(source.parameters())
			.params((after != null) ? after.parameters() : Map.of())
			.param("size", size)
			.param("offset", offset);
	}

	private QueueSource source(QueueFilter filter, QueueSort sort, QueueCounts counts) {
		return QueueSource.of(filter, sort, counts, this.calendar.lastDayOver());
	}

	private QueueRow row(ResultSet row) throws SQLException {
		String taker = row.getString("taker");
		LocalDate receivedOn = row.getObject("received_on", LocalDate.class);
		return new QueueRow(new RequestReference(row.getString("reference")), row.getString("title"),
				new PartyCode(row.getString("party_code")), Region.valueOf(row.getString("region")),
				row.getBoolean("least_developed"), row.getBoolean("small_island"),
				QueueFilter.VISIBLE.get(row.getInt("life") - 1),
				split(row.getString("areas")).map(AreaCode::new).toList(), receivedOn,
				this.calendar.between(receivedOn, this.calendar.today()),
				split(row.getString("turns")).map(Queue::turn).sorted(Turn.EARLIEST_FIRST).toList(),
				taker.isEmpty() ? null : taker, row.getBoolean("officer_left"),
				row.getTimestamp("updated_at").toInstant());
	}

	private static Turn turn(String text) {
		String[] parts = text.split("/", -1);
		return new Turn(Actor.valueOf(parts[0]), parts[1].isEmpty() ? null : new CentreCode(parts[1]),
				parts[2].isEmpty() ? null : LocalDate.parse(parts[2]));
	}

	private static Stream<String> split(String text) {
		return text.isEmpty() ? Stream.of() : Stream.of(text.split(" "));
	}

	/** A row and its place. */
	private record Keyed(QueueKey key, QueueRow row) {
	}

}
