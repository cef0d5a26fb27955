package org.article12.core.act;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.article12.core.PersonId;
import org.article12.core.web.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps each press that did something, with what it led to. */
@Component
class PressStore {

	private final JdbcClient jdbc;

	private final Untold untold;

	PressStore(JdbcClient jdbc, Untold untold) {
		this.jdbc = jdbc;
		this.untold = untold;
	}

	/**
	 * Notes a press whose act begins. Waits for another of the same name that is being
	 * acted on.
	 * @param done what it leads to, where that is known before
	 * @return whether it is the first
	 */
	boolean begin(Press press, @Nullable Done done) {
		PersonId by = press.by();
		return this.jdbc.sql("""
				insert into press (id, name, person_id, address, seen, leads_to, notice, mentions)
				values (:id, :name, :person, :address, :seen, :to, :notice, :mentions)
				on conflict (id) do nothing""")
			.param("id", press.id())
			.param("name", press.name())
			.param("person", (by != null) ? by.value() : null, Types.OTHER)
			.param("address", press.address())
			.param("seen", press.seen())
			.params(columns(done))
			.update() > 0;
	}

	/** Keeps what a press led to. */
	void keep(Press press, Done done) {
		this.jdbc.sql("update press set leads_to = :to, notice = :notice, mentions = :mentions where id = :id")
			.params(columns(done))
			.param("id", press.id())
			.update();
	}

	private static Map<String, Object> columns(@Nullable Done done) {
		Notice notice = (done != null) ? done.notice() : null;
		return Map.of("to", new SqlParameterValue(Types.VARCHAR, (done != null) ? done.address() : null), "notice",
				new SqlParameterValue(Types.VARCHAR, (notice != null) ? notice.key() : null), "mentions",
				(notice != null) ? notice.parameters().toArray(new String[0]) : new String[0]);
	}

	/** What a press led to, with the offer to take it back as long as nobody is told. */
	Done takesBack(UUID press, Done done) {
		return this.untold.waits(press) ? done.takesBack(press, this.untold.waitingTime().toSeconds()) : done;
	}

	/** How what a press did can be taken back, as long as nobody is told. */
	Optional<Notice.Undo> undo(UUID press) {
		return this.untold.left(press).map((left) -> new Notice.Undo(press, left.toSeconds()));
	}

	/** Nothing more follows from a press: from now on its news wait as others do. */
	void allDone(UUID press) {
		this.untold.allDone(press);
	}

	/** Where a press of that person led to. */
	Optional<String> ledTo(UUID press, PersonId by) {
		return this.jdbc.sql("select leads_to from press where id = ? and person_id = ? and leads_to is not null")
			.params(press, by.value())
			.query(String.class)
			.optional();
	}

	/** Whether a press of that name has done something. */
	boolean isDone(UUID press) {
		return this.jdbc.sql("select exists (select 1 from press where name = ?)")
			.param(press)
			.query(Boolean.class)
			.single();
	}

	/**
	 * What a press led to; empty where it has done nothing yet, as one has that the
	 * present transaction itself has noted.
	 * @throws NoPress when it is another's, or was one at another address
	 */
	Optional<Done> find(Press press) {
		return this.jdbc.sql("""
				select id, person_id, address, leads_to, notice, mentions from press
				where name = ? and leads_to is not null
					and xmin <> coalesce(pg_current_xact_id_if_assigned()::xid, '0'::xid)""")
			.param(press.name())
			.query((row, _) -> answer(press, row))
			.list()
			.stream()
			.flatMap(Optional::stream)
			.findFirst();
	}

	private Optional<Done> answer(Press press, ResultSet row) throws SQLException {
		UUID person = row.getObject("person_id", UUID.class);
		PersonId by = (person != null) ? new PersonId(person) : null;
		if (!Objects.equals(by, press.by()) || !row.getString("address").equals(press.address())) {
			throw new NoPress();
		}
		return row.getObject("id", UUID.class).equals(press.id())
				? Optional.of(takesBack(press.id(), new Done(row.getString("leads_to"), notice(row))))
				: Optional.empty();
	}

	private static @Nullable Notice notice(ResultSet row) throws SQLException {
		String key = row.getString("notice");
		return (key != null) ? Notice.of(key, (String[]) row.getArray("mentions").getArray()) : null;
	}

}
