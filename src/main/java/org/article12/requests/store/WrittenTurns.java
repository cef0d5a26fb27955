package org.article12.requests.store;

import java.util.List;
import java.util.Objects;

import org.article12.core.CentreCode;
import org.article12.requests.RequestId;
import org.article12.requests.Turn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes whose turn it is on a request: the rows that are others than before. */
@Component
class WrittenTurns {

	private final JdbcClient jdbc;

	WrittenTurns(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** It is the turn of these and no others. One statement. */
	void write(RequestId request, List<Turn> turns) {
		this.jdbc
			.sql("""
					with turn (actor, centre_code, due_on) as materialized (
						select * from unnest(:actors, :centres, cast(:dates as date[]))),
					gone as (
						delete from request_turn r where r.request_id = :request and not exists (
							select from turn t where t.actor = r.actor and t.centre_code is not distinct from r.centre_code))
					insert into request_turn (request_id, actor, centre_code, due_on)
					select :request, t.actor, t.centre_code, t.due_on from turn t
					where not exists (select from request_turn r where r.request_id = :request and r.actor = t.actor
						and r.centre_code is not distinct from t.centre_code and r.due_on is not distinct from t.due_on)
					on conflict (request_id, actor, centre_code) do update set due_on = excluded.due_on""")
			.param("request", request.value())
			.param("actors", turns.stream().map((turn) -> turn.actor().name()).toArray(String[]::new))
			.param("centres", turns.stream().map(WrittenTurns::centre).toArray(String[]::new))
			.param("dates", turns.stream().map((turn) -> Objects.toString(turn.dueOn(), null)).toArray(String[]::new))
			.update();
	}

	private static @Nullable String centre(Turn turn) {
		CentreCode centre = turn.centre();
		return (centre != null) ? centre.value() : null;
	}

}
