package org.article12.triage.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
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
import org.article12.requests.Turn;
import org.article12.triage.domain.QueueFilter;
import org.article12.triage.domain.QueuePage;
import org.article12.triage.domain.QueueRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The Secretariat's queue: a read model over requests that have been submitted. Which
 * ones a page shows is known in memory ({@link QueueLists}); their lines are read from
 * {@code queue_entry}, one narrow row for each request.
 */
@Component
public class Queue {

	private static final int ROWS_AT_ONCE = 500;

	private static final String ROWS = """
			select q.number, q.reference, q.title, q.party_code, q.region, q.least_developed, q.small_island, q.life,
				array_to_string(q.areas, ' ') as areas, q.received_on, q.turns, q.officer_id, q.officer_name, q.updated_at
			from queue_entry q where q.number = any(:numbers)""";

	private final JdbcClient jdbc;

	private final QueueMemory memory;

	private final QueueLists lists;

	private final QueueOfficers officers = new QueueOfficers();

	private final WorkingDays calendar;

	Queue(JdbcClient jdbc, QueueMemory memory, QueueLists lists, WorkingDays calendar) {
		this.jdbc = jdbc;
		this.memory = memory;
		this.lists = lists;
		this.calendar = calendar;
	}

	/** One page of the queue; the last one when there are not so many. */
	public QueuePage page(QueueFilter filter, QueueSort sort, int number, int size) {
		return this.memory.read((state) -> {
			int found = this.lists.found(filter, state).count(filter.statuses());
			int total = Math.min(found, QueuePage.MOST);
			int last = Math.max(1, (total + size - 1) / size);
			int shown = Math.clamp(number, 1, last);
			List<QueueEntry> entries = this.lists.list(filter, sort, state)
				.part((shown - 1) * size, Math.min(size, total - (shown - 1) * size));
			return new QueuePage(new PageOf<>(rows(entries, state), shown, size, total), found > total);
		});
	}

	/**
	 * Hands over every row of the queue, some hundred at a time. Between these nothing is
	 * held but which ones come, no connection either: whoever takes the rows may be slow.
	 */
	public void forEach(QueueFilter filter, QueueSort sort, Consumer<QueueRow> consumer) {
		List<QueueEntry> entries = this.memory
			.read((state) -> this.lists.list(filter, sort, state).part(0, Integer.MAX_VALUE));
		for (int from = 0; from < entries.size(); from += ROWS_AT_ONCE) {
			List<QueueEntry> next = entries.subList(from, Math.min(from + ROWS_AT_ONCE, entries.size()));
			this.memory.read((state) -> rows(next, state)).forEach(consumer);
		}
	}

	/** The officers who have taken requests, by name. */
	public Map<PersonId, String> officers() {
		return this.memory.read((state) -> {
			this.officers.follow(state, this.memory.changes());
			return this.officers.names();
		});
	}

	private List<QueueRow> rows(List<QueueEntry> entries, QueueState state) {
		if (entries.isEmpty()) {
			return List.of();
		}
		Map<Integer, QueueRow> rows = new HashMap<>();
		this.jdbc.sql(ROWS)
			.param("numbers", entries.stream().map(QueueEntry::number).toArray(Integer[]::new))
			.query((row) -> {
				rows.put(row.getInt("number"), row(row, state));
			});
		return entries.stream().map((entry) -> rows.get(entry.number())).filter(Objects::nonNull).toList();
	}

	private QueueRow row(ResultSet row, QueueState state) throws SQLException {
		String officer = row.getString("officer_id");
		LocalDate receivedOn = row.getObject("received_on", LocalDate.class);
		return new QueueRow(new RequestReference(row.getString("reference")), row.getString("title"),
				new PartyCode(row.getString("party_code")), Region.valueOf(row.getString("region")),
				row.getBoolean("least_developed"), row.getBoolean("small_island"),
				QueueFilter.VISIBLE.get(row.getInt("life") - 1),
				split(row.getString("areas")).map(AreaCode::new).toList(), receivedOn,
				this.calendar.between(receivedOn, this.calendar.today()),
				split(row.getString("turns")).map(Queue::turn).sorted(Turn.EARLIEST_FIRST).toList(),
				(officer != null) ? row.getString("officer_name") : null,
				officer != null && !state.listed().contains(PersonId.of(officer)),
				row.getTimestamp("updated_at").toInstant());
	}

	/** A turn as a row has it. */
	static Turn turn(String text) {
		String[] parts = text.split("/", -1);
		return new Turn(Actor.valueOf(parts[0]), parts[1].isEmpty() ? null : new CentreCode(parts[1]),
				parts[2].isEmpty() ? null : LocalDate.parse(parts[2]));
	}

	/** The words of a row's column. */
	static Stream<String> split(String text) {
		return text.isEmpty() ? Stream.of() : Stream.of(text.split(" "));
	}

}
