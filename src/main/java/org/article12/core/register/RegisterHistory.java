package org.article12.core.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.article12.core.ActingFor;
import org.article12.core.CurrentUser;
import org.article12.core.PersonId;
import org.article12.core.text.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The history of every register: who changed what, when, from what to what, and why; only
 * ever added to. Who changes an entry notes it here in the same transaction, with the
 * entry locked, so that the record has the order in which the changes were made.
 */
@Component
public class RegisterHistory {

	private static final ScopedValue<NotedTogether> TOGETHER = ScopedValue.newInstance();

	private final JdbcClient jdbc;

	private final Clock clock;

	RegisterHistory(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Notes a change.
	 * @param version how often the entry has changed with it; 0 where it is new. Each is
	 * noted once: of two who make the same, the second fails
	 * @param differences what it changes; where there is nothing, nothing is noted
	 * @param why the reason
	 * @throws IllegalArgumentException for a reason that is blank, which the entry is to
	 * refuse before
	 */
	public void note(CurrentUser by, RegisterEntry entry, int version, List<Difference> differences, String why) {
		if (Text.isBlank(why)) {
			throw new IllegalArgumentException("A change has a reason: " + entry);
		}
		if (differences.isEmpty()) {
			return;
		}
		RegisterChange change = new RegisterChange(entry, version, this.clock.instant(), by.id(), by.name(),
				by.membership().actingFor(), why.strip(), differences);
		if (TOGETHER.isBound()) {
			TOGETHER.get().add(change);
		}
		else {
			write(List.of(change));
		}
	}

	/**
	 * Does work that notes many changes, which are written many at a time; until it ends
	 * the history does not tell of them.
	 * @param step is told of each change; it must not fail
	 */
	public void together(Runnable step, Runnable work) {
		NotedTogether noted = new NotedTogether(step, this::write);
		ScopedValue.where(TOGETHER, noted).run(work);
		noted.write();
	}

	private void write(List<RegisterChange> changes) {
		List<Difference> differences = changes.stream().flatMap((change) -> change.differences().stream()).toList();
		this.jdbc
			.sql("""
					with given as (
						select * from unnest(?::text[], ?::text[], ?::text[], ?::int[], ?::timestamptz[], ?::uuid[], ?::text[],
							?::text[], ?::text[], ?::text[]) with ordinality one
							(register, entry, part, number, at, by_person_id, by_name, body, body_code, why, place)),
					change as (
						insert into register_change
							(register, entry, part, number, at, by_person_id, by_name, body, body_code, why)
						select register, entry, part, number, at, by_person_id, by_name, body, body_code, why
						from given order by place
						returning id, register, entry, part, number)
					insert into register_difference (change_id, position, field, before, after)
					select change.id, one.position, one.field, one.before, one.after
					from unnest(?::int[], ?::int[], ?::text[], ?::text[], ?::text[]) one (place, position, field, before, after)
					join given on given.place = one.place
					join change using (register, entry, part, number)
					""")
			.params(each(changes, (change) -> change.entry().register()),
					each(changes, (change) -> change.entry().key()), each(changes, (change) -> change.entry().part()),
					numbers(changes.stream().map(RegisterChange::version)),
					each(changes, (change) -> change.at().toString()),
					each(changes, (change) -> change.by().toString()), each(changes, RegisterChange::byName),
					each(changes, (change) -> change.body().kind()), each(changes, (change) -> change.body().code()),
					each(changes, RegisterChange::why), places(changes), positions(changes),
					each(differences, Difference::field), each(differences, Difference::before),
					each(differences, Difference::after))
			.update();
	}

	private static Integer[] places(List<RegisterChange> changes) {
		return numbers(IntStream.range(0, changes.size())
			.boxed()
			.flatMap((at) -> changes.get(at).differences().stream().map((_) -> at + 1)));
	}

	private static Integer[] positions(List<RegisterChange> changes) {
		return numbers(
				changes.stream().flatMap((change) -> IntStream.rangeClosed(1, change.differences().size()).boxed()));
	}

	private static Integer[] numbers(Stream<Integer> numbers) {
		return numbers.toArray(Integer[]::new);
	}

	/** How often an entry has changed, as far as is on record. */
	public int version(RegisterEntry entry) {
		return this.jdbc.sql("""
				select coalesce(max(number), 0) from register_change
				where register = ? and entry = ? and part = ?""")
			.params(entry.register(), entry.key(), entry.part())
			.query(Integer.class)
			.single();
	}

	/** How many changes are on record, of all registers. */
	public long count() {
		return this.jdbc.sql("select count(*) from register_change").query(Long.class).single();
	}

	/** The changes of an entry itself, the latest first. */
	public List<RegisterChange> of(RegisterEntry entry) {
		return since(entry, -1);
	}

	/** The changes of an entry itself after it had changed so often, the latest first. */
	public List<RegisterChange> since(RegisterEntry entry, int version) {
		return read(this.jdbc.sql("""
				select c.*, d.field, d.before, d.after
				from register_change c join register_difference d on d.change_id = c.id
				where c.register = ? and c.entry = ? and c.part = ? and c.number > ?
				order by c.id desc, d.position""").params(entry.register(), entry.key(), entry.part(), version));
	}

	/**
	 * The changes of a register's entries at that moment or after it, the latest first.
	 */
	public List<RegisterChange> since(String register, Instant moment) {
		return read(this.jdbc.sql("""
				select c.*, d.field, d.before, d.after
				from register_change c join register_difference d on d.change_id = c.id
				where c.register = ? and c.part = '' and c.at >= ?
				order by c.id desc, d.position""").params(register, Timestamp.from(moment)));
	}

	/** The same of the entries and of their parts. */
	public List<RegisterChange> sinceWithParts(String register, Instant moment) {
		return read(this.jdbc.sql("""
				select c.*, d.field, d.before, d.after
				from register_change c join register_difference d on d.change_id = c.id
				where c.register = ? and c.at >= ?
				order by c.id desc, d.position""").params(register, Timestamp.from(moment)));
	}

	/** The latest changes of an entry and its parts, the last first. */
	public List<RegisterChange> latestWithParts(RegisterEntry entry, int most) {
		return read(this.jdbc.sql("""
				select c.*, d.field, d.before, d.after
				from (select * from register_change where register = ? and entry = ? order by id desc limit ?) c
				join register_difference d on d.change_id = c.id
				order by c.id desc, d.position""").params(entry.register(), entry.key(), most));
	}

	private static <T> String[] each(List<T> all, Function<T, String> part) {
		return all.stream().map(part).toArray(String[]::new);
	}

	private static List<RegisterChange> read(StatementSpec statement) {
		Map<Long, RegisterChange> changes = new LinkedHashMap<>();
		statement.query((row) -> {
			Difference difference = new Difference(row.getString("field"), row.getString("before"),
					row.getString("after"));
			RegisterChange known = changes.get(row.getLong("id"));
			changes.put(row.getLong("id"), change(row, (known != null) ? known.differences() : List.of(), difference));
		});
		return List.copyOf(changes.values());
	}

	private static RegisterChange change(ResultSet row, List<Difference> before, Difference next) throws SQLException {
		List<Difference> differences = new ArrayList<>(before);
		differences.add(next);
		return new RegisterChange(
				new RegisterEntry(row.getString("register"), row.getString("entry"), row.getString("part")),
				row.getInt("number"), row.getTimestamp("at").toInstant(),
				new PersonId(row.getObject("by_person_id", UUID.class)), row.getString("by_name"),
				ActingFor.recorded(row.getString("body"), row.getString("body_code")), row.getString("why"),
				differences);
	}

}
