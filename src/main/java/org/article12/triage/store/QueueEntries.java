package org.article12.triage.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.catalogue.AreaCode;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.parties.Region;
import org.article12.requests.RequestReference;
import org.article12.requests.Turn;
import org.article12.triage.domain.QueueFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the queue's entries, and what has changed. Equal values of several entries are
 * the same ones; only one thread may read at a time.
 */
final class QueueEntries {

	private static final int AT_ONCE = 5_000;

	private static final String ENTRY = """
			select q.number, q.reference, q.party_code, q.party_name, q.region, q.after_others, q.life, q.officer_id,
				q.officer_name, q.received_day, q.due_on, q.after_ours, q.desk_due,
				(extract(epoch from q.updated_at) * 1000000)::bigint, array_to_string(q.areas, ' '), q.turns
			from queue_entry q where %s""";

	// One statement, so that what has changed and what it is now are of one moment. Of a
	// range the database expects few rows, and reads the index, whatever the values.
	private static final String MOMENT = """
			select q.*, c.number, pg_current_snapshot()::text, array(select o.person_id::text from officer_listed o)
			from (select 1) always
			left join (
				select c.number from queue_change c
				where c.changed >= pg_snapshot_xmin(cast(:since as pg_snapshot))
					and c.changed <= pg_snapshot_xmax(pg_current_snapshot())
					and not pg_visible_in_snapshot(c.changed, cast(:since as pg_snapshot))
				limit :most) c on true
			left join lateral (%s offset 0) q on true""".formatted(ENTRY.formatted("q.number = c.number"));

	private static final int CHANGED = 17;

	private final JdbcClient jdbc;

	private final Map<Object, Object> shared = new HashMap<>();

	QueueEntries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What can be seen at this moment.
	 * @param since what could be seen before
	 * @param most how many changes are named at most
	 */
	Moment moment(String since, int most) {
		return this.jdbc.sql(MOMENT).param("since", since).param("most", most).query((ResultSet rows) -> {
			rows.next();
			String snapshot = rows.getString(CHANGED + 1);
			Set<PersonId> listed = listed(rows.getArray(CHANGED + 2));
			Map<Integer, @Nullable QueueEntry> changed = new LinkedHashMap<>();
			do {
				int number = rows.getInt(CHANGED);
				if (!rows.wasNull()) {
					changed.put(number, (rows.getString(2) != null) ? entry(rows) : null);
				}
			}
			while (rows.next());
			return new Moment(snapshot, listed, changed);
		});
	}

	/** All entries. */
	List<QueueEntry> all() {
		List<QueueEntry> all = new ArrayList<>();
		int before;
		do {
			before = all.size();
			all.addAll(this.jdbc.sql(ENTRY.formatted("q.number > :after order by q.number limit :most"))
				.param("after", all.isEmpty() ? Integer.MIN_VALUE : all.getLast().number())
				.param("most", AT_ONCE)
				.query((row, _) -> entry(row))
				.list());
		}
		while (all.size() - before == AT_ONCE);
		return all;
	}

	private QueueEntry entry(ResultSet row) throws SQLException {
		UUID officer = row.getObject(8, UUID.class);
		return new QueueEntry(row.getInt(1), QueueEntry.key(new RequestReference(row.getString(2))),
				one(new PartyCode(row.getString(3))), one(row.getString(4)), Region.valueOf(row.getString(5)),
				row.getBoolean(6), QueueFilter.VISIBLE.get(row.getInt(7) - 1),
				(officer != null) ? one(new PersonId(officer)) : null, one(row.getString(9)), day(row, 10),
				day(row, 11), row.getBoolean(12), day(row, 13), row.getLong(14),
				one(Queue.split(row.getString(15)).map(AreaCode::new).toList()),
				Queue.split(row.getString(16)).map(this::turn).toList());
	}

	private Turn turn(String text) {
		Turn turn = Queue.turn(text);
		return (turn.centre() != null) ? new Turn(turn.actor(), one(turn.centre()), turn.dueOn()) : turn;
	}

	private static int day(ResultSet row, int column) throws SQLException {
		return Math.clamp(row.getObject(column, LocalDate.class).toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
	}

	@SuppressWarnings("unchecked")
	private <T> T one(T value) {
		return (T) this.shared.computeIfAbsent(value, (_) -> value);
	}

	private static Set<PersonId> listed(Array people) throws SQLException {
		return Stream.of((Object[]) people.getArray())
			.map(String.class::cast)
			.map(PersonId::of)
			.collect(Collectors.toSet());
	}

	/**
	 * What can be seen at a moment.
	 *
	 * @param snapshot that, as the database says it
	 * @param listed who works at the Secretariat
	 * @param changed by their numbers, the entries of the rows that were written since an
	 * earlier one; null where there is none any more
	 */
	record Moment(String snapshot, Set<PersonId> listed, Map<Integer, @Nullable QueueEntry> changed) {

		/** Whether less can be seen than at another, as after a restored backup. */
		boolean isBefore(String other) {
			return begins(this.snapshot) < begins(other);
		}

		private static long begins(String snapshot) {
			return Long.parseLong(snapshot.split(":", -1)[1]);
		}

	}

}
