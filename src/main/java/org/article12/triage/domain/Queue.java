package org.article12.triage.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.PageOf;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.core.WorkingDays;
import org.article12.parties.Region;
import org.article12.requests.Actor;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.Turn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The Secretariat's queue: a read model over requests that have been submitted. */
@Component
@Transactional(readOnly = true)
public class Queue {

	private static final int ROWS_AT_ONCE = 500;

	private static final String FROM = """
			from assistance_request r
			join party p on p.code = r.party_code
			""";

	private static final String SELECT = """
			select r.reference, r.title, r.party_code, p.region, p.least_developed, p.small_island, r.status,
				r.received_on, r.officer_name, last.at as updated_at,
				(select string_agg(a.area_code, ' ' order by a.position) from request_area a
					where a.request_id = r.id) as areas,
				(select string_agg(concat_ws('/', t.actor, coalesce(t.centre_code, ''), coalesce(t.due_on::text, '')), ' ')
					from request_turn t where t.request_id = r.id) as turns
			"""
			+ FROM + """
					join history_entry last on last.request_id = r.id and last.number = r.last_entry
					""" + QueueDays.JOIN;

	private final JdbcClient jdbc;

	private final WorkingDays calendar;

	private final QueueDays days;

	Queue(JdbcClient jdbc, WorkingDays calendar, QueueDays days) {
		this.jdbc = jdbc;
		this.calendar = calendar;
		this.days = days;
	}

	/**
	 * How many requests there are in each status, as the rest of a filter narrows them;
	 * every status of {@link QueueFilter#VISIBLE} is there.
	 */
	public Map<RequestStatus, Integer> counts(QueueFilter filter) {
		Map<RequestStatus, Integer> counts = new EnumMap<>(RequestStatus.class);
		QueueFilter.VISIBLE.forEach((status) -> counts.put(status, 0));
		QueueSql sql = QueueSql.of(filter, this.calendar.lastDayOver());
		this.jdbc.sql("select r.status, count(*)\n" + FROM + "where " + sql.where() + "\ngroup by r.status")
			.params(sql.parameters())
			.query((row) -> {
				counts.put(RequestStatus.valueOf(row.getString(1)), row.getInt(2));
			});
		return counts;
	}

	/**
	 * One page of the queue; the last one when there are not so many.
	 * @param counts what {@link #counts} says of the same filter
	 */
	public PageOf<QueueRow> page(QueueFilter filter, QueueOrder order, Map<RequestStatus, Integer> counts, int number,
			int size) {
		int total = filter.statuses().stream().mapToInt((status) -> counts.getOrDefault(status, 0)).sum();
		int last = Math.max(1, (total + size - 1) / size);
		int shown = Math.clamp(number, 1, last);
		List<QueueRow> rows = (total != 0) ? select(filter, order, "limit :size offset :offset")
			.params(Map.of("size", size, "offset", (shown - 1) * size))
			.query(this::row)
			.list() : List.of();
		return new PageOf<>(rows, shown, size, total);
	}

	/** Hands over every row of the queue, without holding them all at once. */
	public void forEach(QueueFilter filter, QueueOrder order, Consumer<QueueRow> consumer) {
		try (Stream<QueueRow> rows = select(filter, order, "").withFetchSize(ROWS_AT_ONCE).query(this::row).stream()) {
			rows.forEach(consumer);
		}
	}

	/** The officers who have taken requests, by name. */
	public Map<PersonId, String> officers() {
		Map<PersonId, String> officers = new HashMap<>();
		this.jdbc.sql(
				"select officer_id, max(officer_name) from assistance_request where officer_id is not null group by officer_id")
			.query((row) -> {
				officers.put(PersonId.of(row.getString(1)), row.getString(2));
			});
		return officers;
	}

	private StatementSpec select(QueueFilter filter, QueueOrder order, String limit) {
		QueueSql sql = QueueSql.of(filter, this.calendar.lastDayOver()).withStatuses(filter.statuses());
		return this.jdbc.sql(SELECT + "where " + sql.where() + "\norder by " + order.sql() + "\n" + limit)
			.params(sql.parameters())
			.param("stepsBack", this.days.stepsBack())
			.param("holidays", this.days.holidays())
			.param("beforeHolidays", this.days.beforeHolidays())
			.param("life", array(QueueFilter.VISIBLE));
	}

	private QueueRow row(ResultSet row, int index) throws SQLException {
		LocalDate receivedOn = row.getObject("received_on", LocalDate.class);
		return new QueueRow(new RequestReference(row.getString("reference")), row.getString("title"),
				new PartyCode(row.getString("party_code")), Region.valueOf(row.getString("region")),
				row.getBoolean("least_developed"), row.getBoolean("small_island"),
				RequestStatus.valueOf(row.getString("status")),
				split(row.getString("areas")).map(AreaCode::new).toList(), receivedOn,
				this.calendar.between(receivedOn, this.calendar.today()),
				split(row.getString("turns")).map(Queue::turn).sorted(Turn.EARLIEST_FIRST).toList(),
				row.getString("officer_name"), row.getTimestamp("updated_at").toInstant());
	}

	private static Turn turn(String text) {
		String[] parts = text.split("/", -1);
		return new Turn(Actor.valueOf(parts[0]), parts[1].isEmpty() ? null : new CentreCode(parts[1]),
				parts[2].isEmpty() ? null : LocalDate.parse(parts[2]));
	}

	private static Stream<String> split(@Nullable String text) {
		return (text != null) ? Stream.of(text.split(" ")) : Stream.of();
	}

	private static String array(Collection<RequestStatus> statuses) {
		return statuses.stream().map(RequestStatus::name).collect(Collectors.joining(",", "{", "}"));
	}

}
