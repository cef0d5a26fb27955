package org.article12.desk.store;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.article12.core.PersonId;
import org.article12.desk.OwnNotes;
import org.article12.requests.RequestId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredNotes implements OwnNotes {

	private final JdbcClient jdbc;

	private final Clock clock;

	StoredNotes(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public Optional<OwnNote> of(PersonId person, RequestId request) {
		return this.jdbc.sql("select note, remind_on from own_note where person_id = ? and request_id = ?")
			.params(person.value(), request.value())
			.query((row, _) -> new OwnNote(row.getString("note"), row.getObject("remind_on", LocalDate.class)))
			.optional();
	}

	@Override
	public void keep(PersonId person, RequestId request, String note, @Nullable LocalDate remindOn) {
		if (note.isEmpty() && remindOn == null) {
			this.jdbc.sql("delete from own_note where person_id = ? and request_id = ?")
				.params(person.value(), request.value())
				.update();
			return;
		}
		// Of another day the person is reminded again.
		this.jdbc
			.sql("""
					insert into own_note (person_id, request_id, note, remind_on, changed_at)
					values (:person, :request, :note, :day, :now)
					on conflict (person_id, request_id) do update set note = excluded.note, changed_at = excluded.changed_at,
						told_at = case when own_note.remind_on is not distinct from excluded.remind_on then own_note.told_at end,
						remind_on = excluded.remind_on""")
			.param("person", person.value())
			.param("request", request.value())
			.param("note", note)
			.param("day", remindOn, Types.DATE)
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
	}

}
