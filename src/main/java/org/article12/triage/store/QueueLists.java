package org.article12.triage.store;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.article12.core.PersonId;
import org.article12.core.WorkingDays;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.triage.domain.QueueFilter;
import org.article12.triage.domain.QueuePage;
import org.article12.triage.domain.Sought;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Narrows the queue and puts it in order. What was made for a question is kept for the
 * next who asks it, and follows what changes.
 */
@Component
class QueueLists {

	/**
	 * So few are always put in order by themselves; more are met along the whole queue.
	 */
	private static final int FEW = 500;

	/** What is met on a page at least. */
	private static final int ON_A_PAGE = 25;

	/**
	 * Of more than can be paged through it is not asked how much each is like the words.
	 */
	private static final int RANKED = QueuePage.MOST;

	private static final int KEPT = 64;

	/** Each takes some kilobytes at most. */
	private static final int LISTS_KEPT = 1000;

	private final QueueMemory memory;

	private final JdbcClient jdbc;

	private final WorkingDays calendar;

	private final QueueRecent<QueueOrder, QueueLine> lines = new QueueRecent<>(QueueOrder.values().length);

	private final QueueRecent<Narrowed, QueueMatches> matches = new QueueRecent<>(KEPT);

	private final QueueRecent<RequestStatus, QueueMatches> inStatus = new QueueRecent<>(RequestStatus.values().length);

	private final QueueRecent<Sought, WordHits> hits = new QueueRecent<>(KEPT);

	private final QueueRecent<Asked, QueueUnchanged<QueueList>> ordered = new QueueRecent<>(LISTS_KEPT);

	private final QueueRecent<Asked, QueueUnchanged<QueueStops>> stops = new QueueRecent<>(LISTS_KEPT);

	QueueLists(QueueMemory memory, JdbcClient jdbc, WorkingDays calendar) {
		this.memory = memory;
		this.jdbc = jdbc;
		this.calendar = calendar;
	}

	/** What a filter leaves, whatever the statuses. */
	QueueFound found(QueueFilter filter, QueueState state) {
		return found(narrowed(filter, state), state);
	}

	private Narrowed narrowed(QueueFilter filter, QueueState state) {
		return new Narrowed(
				new QueueFilter(filter.sought(), Set.copyOf(QueueFilter.VISIBLE), filter.region(), filter.party(),
						filter.area(), filter.turn(), filter.overdue(), filter.officer(), filter.among()),
				this.calendar.lastDayOver(), state.listed(), hits(filter, state));
	}

	private QueueFound found(Narrowed narrowed, QueueState state) {
		WordHits hits = narrowed.hits();
		QueueMatches matches = this.matches.of(narrowed, (_) -> {
			Predicate<QueueEntry> conditions = QueueConditions.of(narrowed.filter(), narrowed.lastDayOver(),
					narrowed.listed());
			return new QueueMatches((hits != null) ? conditions.and(hits::contain) : conditions);
		});
		return matches.in(state, this.memory.changes());
	}

	/** The list of a filter in an order. */
	QueueList list(QueueFilter filter, QueueSort sort, QueueState state) {
		Narrowed narrowed = narrowed(filter, state);
		QueueFound found = found(narrowed, state);
		int count = found.count(filter.statuses());
		Asked asked = new Asked(narrowed, filter.statuses(), sort);
		boolean byLikeness = sort.order() == QueueOrder.RELEVANCE && narrowed.hits() != null && count <= RANKED;
		if (byLikeness || count <= few(state)) {
			return this.ordered.of(asked, (_) -> new QueueUnchanged<>())
				.in(state, () -> ordered(narrowed, filter, sort, found, byLikeness));
		}
		BitSet held = held(found, filter.statuses());
		return new QueueList(line(sort.order(), state), sort.order().comparator(), sort.backwards(),
				(entry) -> held.get(entry.number()),
				this.stops.of(asked, (_) -> new QueueUnchanged<>()).in(state, QueueStops::new));
	}

	/**
	 * Where one in a hundred is met along the line, a page passes over thousands: as many
	 * as it would take to put a few in order. The more there are, the more are few.
	 */
	private static int few(QueueState state) {
		return Math.max(FEW, (int) Math.sqrt((double) ON_A_PAGE * state.entries().length));
	}

	/**
	 * The numbers of what a filter leaves in some statuses. Along a line thousands are
	 * asked for before those of a late page.
	 */
	private BitSet held(QueueFound found, Set<RequestStatus> statuses) {
		BitSet held = new BitSet(found.state().entries().length);
		for (RequestStatus status : statuses) {
			held.or(this.inStatus.of(status, (_) -> new QueueMatches((entry) -> entry.status() == status))
				.in(found.state(), this.memory.changes())
				.numbers());
		}
		held.and(found.numbers());
		return held;
	}

	private QueueList ordered(Narrowed narrowed, QueueFilter filter, QueueSort sort, QueueFound found,
			boolean byLikeness) {
		List<QueueEntry> few = few(filter, found);
		return (byLikeness && narrowed.hits() != null) ? ranked(narrowed.hits(), few, sort.backwards())
				: QueueList.of(few, sort.order().comparator(), sort.backwards());
	}

	/** The entry of a request. */
	Optional<QueueEntry> entry(RequestReference request, QueueState state) {
		return find(line(QueueOrder.REFERENCE, state), QueueEntry.key(request))
			.flatMap((entry) -> Optional.ofNullable(state.entry(entry.number())));
	}

	private static Optional<QueueEntry> find(QueueEntry[] byReference, long key) {
		int from = 0;
		int to = byReference.length;
		while (from < to) {
			int middle = (from + to) >>> 1;
			if (byReference[middle].reference() < key) {
				from = middle + 1;
			}
			else {
				to = middle;
			}
		}
		return Optional.ofNullable((from < byReference.length) ? byReference[from] : null)
			.filter((entry) -> entry.reference() == key);
	}

	private QueueEntry[] line(QueueOrder order, QueueState state) {
		QueueLine line = this.lines.of(order, QueueLine::new);
		line.follow(state, this.memory.changes());
		return line.line();
	}

	private @Nullable WordHits hits(QueueFilter filter, QueueState state) {
		if (filter.sought().isBlank()) {
			return null;
		}
		WordHits hits = this.hits.of(filter.sought(), (sought) -> new WordHits(sought, this.jdbc));
		hits.follow(state, this.memory.changes());
		return hits;
	}

	private List<QueueEntry> few(QueueFilter filter, QueueFound found) {
		return held(found, filter.statuses()).stream().mapToObj(found.state()::entry).toList();
	}

	private static QueueList ranked(WordHits hits, List<QueueEntry> found, boolean backwards) {
		Map<Integer, Float> likeness = hits.likeness(found);
		Comparator<QueueEntry> order = QueueOrder.oldestFirstAfter(Comparator
			.comparing((entry) -> -likeness.computeIfAbsent(entry.number(), (_) -> hits.likeness(entry))));
		// Of thousands each is looked up once, and not at each comparison.
		List<QueueEntry> ordered = found.stream()
			.map((entry) -> new Liked(entry, likeness.getOrDefault(entry.number(), 0f)))
			.sorted(Comparator.comparingDouble((Liked liked) -> -liked.likeness())
				.thenComparing(Liked::entry, QueueOrder.RELEVANCE.comparator()))
			.map(Liked::entry)
			.toList();
		return QueueList.of(ordered, order, backwards);
	}

	/** A request and how much it is like the words. */
	private record Liked(QueueEntry entry, float likeness) {
	}

	/** What leaves the same, whoever asks. */
	private record Narrowed(QueueFilter filter, LocalDate lastDayOver, Set<PersonId> listed, @Nullable WordHits hits) {
	}

	/** A list that was asked for. */
	private record Asked(Narrowed narrowed, Set<RequestStatus> statuses, QueueSort sort) {
	}

}
