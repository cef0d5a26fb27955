package org.article12.triage.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.core.WorkingDays;
import org.article12.requests.Actor;
import org.article12.requests.RequestReference;
import org.article12.triage.domain.QueueFilter;
import org.article12.triage.domain.QueueFilter.WhoseTurn;
import org.article12.triage.domain.Sought;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the Secretariat's start page says of the queue; each number is that of the queue
 * under the filters to which it leads.
 */
@Component
public class OfficersFigures {

	/** Which requests wait for the Secretariat. */
	private static final QueueFilter WAITING = new QueueFilter(Sought.NOTHING, QueueFilter.NOT_ENDED, null, null, null,
			new WhoseTurn(Actor.SECRETARIAT, null), false, null);

	/** The day of a turn on which nothing is due. */
	private static final int NO_DAY = Integer.MAX_VALUE;

	private static final String TITLES = "select q.number, q.title from queue_entry q where q.number = any(:numbers)";

	private final QueueMemory memory;

	private final QueueLists lists;

	private final Queue queue;

	private final JdbcClient jdbc;

	private final WorkingDays calendar;

	OfficersFigures(QueueMemory memory, QueueLists lists, Queue queue, JdbcClient jdbc, WorkingDays calendar) {
		this.memory = memory;
		this.lists = lists;
		this.queue = queue;
		this.jdbc = jdbc;
		this.calendar = calendar;
	}

	/**
	 * How much waits for each officer, and what is in nobody's hands; most late first.
	 */
	public List<Waiting> byOfficer() {
		return this.memory.read((state) -> {
			Map<PersonId, String> names = this.queue.officers();
			Map<Optional<PersonId>, Waiting> waiting = new HashMap<>();
			waiting(state).forEach((entry) -> {
				PersonId officer = entry.officer();
				waiting.merge(Optional.ofNullable(officer),
						new Waiting(officer, (officer != null) ? names.get(officer) : null,
								officer != null && !state.listed().contains(officer), 1, isOver(entry) ? 1 : 0),
						Waiting::plus);
			});
			return waiting.values()
				.stream()
				.sorted(Comparator.comparing(Waiting::late)
					.thenComparing(Waiting::all)
					.reversed()
					.thenComparing(Waiting::name, Comparator.nullsLast(Comparator.naturalOrder())))
				.toList();
		});
	}

	/**
	 * What is due next of what is in an officer's hands or in nobody's, a leaver's with
	 * it; nothing that is late.
	 */
	public List<Next> next(PersonId officer, int most) {
		return this.memory.read((state) -> {
			List<QueueEntry> next = waiting(state).filter((entry) -> isFor(officer, entry, state))
				.filter((entry) -> !isOver(entry) && entry.deskDue() < NO_DAY)
				.sorted(Comparator.comparingInt(QueueEntry::deskDue).thenComparingLong(QueueEntry::reference))
				.limit(most)
				.toList();
			Map<Integer, String> titles = titles(next);
			return next.stream()
				.filter((entry) -> titles.containsKey(entry.number()))
				.map((entry) -> new Next(entry.requestReference(), titles.getOrDefault(entry.number(), ""),
						entry.party(), LocalDate.ofEpochDay(entry.deskDue())))
				.toList();
		});
	}

	private Stream<QueueEntry> waiting(QueueState state) {
		return this.lists.found(WAITING, state).numbers().stream().mapToObj(state::entry).filter(Objects::nonNull);
	}

	private boolean isOver(QueueEntry entry) {
		return entry.deskDue() <= this.calendar.lastDayOver().toEpochDay();
	}

	private static boolean isFor(PersonId officer, QueueEntry entry, QueueState state) {
		return entry.officer() == null || officer.equals(entry.officer()) || !state.listed().contains(entry.officer());
	}

	private Map<Integer, String> titles(List<QueueEntry> entries) {
		Map<Integer, String> titles = new HashMap<>();
		if (!entries.isEmpty()) {
			this.jdbc.sql(TITLES)
				.param("numbers", entries.stream().map(QueueEntry::number).toArray(Integer[]::new))
				.query((row) -> {
					titles.put(row.getInt(1), row.getString(2));
				});
		}
		return titles;
	}

	/**
	 * How many requests wait for the Secretariat.
	 *
	 * @param officer who has taken them; null for nobody
	 * @param name the officer's name; null for nobody
	 * @param gone whether that officer has left the Secretariat
	 * @param all all of them
	 * @param late those on which the Secretariat's date has passed
	 */
	public record Waiting(@Nullable PersonId officer, @Nullable String name, boolean gone, int all, int late) {

		/** Those of this one and of another. */
		Waiting plus(Waiting other) {
			return new Waiting(this.officer, this.name, this.gone, this.all + other.all, this.late + other.late);
		}

	}

	/**
	 * Something that is due.
	 *
	 * @param reference the request's reference
	 * @param title its title
	 * @param party the Party that asks
	 * @param dueOn until when
	 */
	public record Next(RequestReference reference, String title, PartyCode party, LocalDate dueOn) {
	}

}
