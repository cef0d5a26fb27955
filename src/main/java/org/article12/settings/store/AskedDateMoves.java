package org.article12.settings.store;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.core.PersonId;
import org.article12.settings.domain.DateMove;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves of dates that are asked for and not done, in the database. */
@Component
public class AskedDateMoves {

	/** Who began so long ago and is not done has been cut off. */
	public static final Duration PATIENCE = Duration.ofMinutes(15);

	private final JdbcClient jdbc;

	private final Clock clock;

	AskedDateMoves(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Keeps one with which its caller begins as soon as this is committed. */
	public void add(DateMove move) {
		this.jdbc.sql("""
				insert into date_move (id, person_id, membership_id, days, why, begun_at)
				values (:id, :person, :membership, cast(:days as date[]), :why, :now)""")
			.param("id", move.id())
			.param("person", move.person().value())
			.param("membership", move.membership())
			.param("days", move.days().stream().map(LocalDate::toString).collect(Collectors.joining(",", "{", "}")))
			.param("why", move.why())
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
	}

	/** One that is not done. */
	public Optional<DateMove> find(UUID id) {
		return this.jdbc.sql("select id, person_id, membership_id, days, why from date_move where id = ?")
			.param(id)
			.query(AskedDateMoves::read)
			.optional();
	}

	/** Those that were cut off; from now on they are the caller's to do. */
	public List<DateMove> takeCutOff() {
		return this.jdbc
			.sql("update date_move set begun_at = :now where begun_at < :before returning id, person_id, membership_id,"
					+ " days, why")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("before", Timestamp.from(this.clock.instant().minus(PATIENCE)))
			.query(AskedDateMoves::read)
			.list();
	}

	/** Forgets one that is done. */
	public void done(DateMove move) {
		this.jdbc.sql("delete from date_move where id = ?").param(move.id()).update();
	}

	private static DateMove read(ResultSet row, int index) throws SQLException {
		Array days = row.getArray("days");
		return new DateMove(row.getObject("id", UUID.class), new PersonId(row.getObject("person_id", UUID.class)),
				row.getObject("membership_id", UUID.class),
				Stream.of((Date[]) days.getArray()).map(Date::toLocalDate).toList(), row.getString("why"));
	}

}
