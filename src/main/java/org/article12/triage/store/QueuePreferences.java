package org.article12.triage.store;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.core.PersonId;
import org.article12.triage.domain.QueueColumn;
import org.article12.triage.domain.QueuePreference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers how each officer wants to see the queue. */
@Component
@Transactional
public class QueuePreferences {

	private final JdbcClient jdbc;

	QueuePreferences(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What somebody has chosen, or what holds until then. */
	@Transactional(readOnly = true)
	public QueuePreference of(PersonId person) {
		return this.jdbc.sql("select columns, page_size, default_view, keys from queue_preference where person_id = ?")
			.param(person.value())
			.query((row, _) -> new QueuePreference(columns(row.getString(1)), row.getInt(2),
					row.getObject(3, UUID.class), row.getBoolean(4)))
			.optional()
			.orElse(QueuePreference.USUAL);
	}

	/** From now on these columns are shown, so many requests on a page. */
	public void choose(PersonId person, List<QueueColumn> columns, int size, boolean keys) {
		String names = columns.stream().map(QueueColumn::name).collect(Collectors.joining(" "));
		this.jdbc.sql("""
				insert into queue_preference (person_id, columns, page_size, keys) values (?, ?, ?, ?)
				on conflict (person_id) do update set columns = excluded.columns, page_size = excluded.page_size,
					keys = excluded.keys""").params(person.value(), names, size, keys).update();
	}

	/** From now on that view is shown where nothing else is asked for. */
	void begin(PersonId person, @Nullable UUID view) {
		this.jdbc.sql("""
				insert into queue_preference (person_id, default_view) values (:person, :view)
				on conflict (person_id) do update set default_view = excluded.default_view""")
			.param("person", person.value())
			.param("view", view, Types.OTHER)
			.update();
	}

	// What a later version no longer shows is left out.
	private static List<QueueColumn> columns(String names) {
		List<String> chosen = List.of(names.split(" "));
		return Stream.of(QueueColumn.values()).filter((column) -> chosen.contains(column.name())).toList();
	}

}
