package org.article12.lives.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.article12.core.CalendarSettings;
import org.article12.core.NotReadyYet;
import org.article12.core.WorkingDays;
import org.article12.core.register.RegisterHistory;
import org.article12.core.register.RegisterOrder;
import org.article12.lives.CutOff;
import org.article12.lives.KnownRegisters;
import org.article12.lives.Life;
import org.article12.lives.Lives;
import org.article12.parties.PartiesKnown;
import org.article12.parties.PartyHistory;
import org.article12.plans.ActivityId;
import org.article12.plans.PlanHistory;
import org.article12.requests.Chronicle;
import org.article12.requests.Particulars.PartyThen;
import org.article12.requests.RequestId;
import org.article12.requests.RequestReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads lives as they are kept, and folds anew what has moved since, or had not yet moved
 * when the record was read. Nothing is written.
 */
@Component
class StoredLives implements Lives {

	private static final int AT_ONCE = 500;

	/** The end of the year 9999, later than any request. */
	private static final long LAST_SECOND = 253_402_300_799L;

	/** Entries that are folded in seconds while somebody waits. */
	private static final long MOST_NOT_KEPT = 50_000;

	private final Chronicle chronicle;

	private final LivesFold fold;

	private final PartyHistory parties;

	private final PlanHistory plans;

	private final RegistersReader registers;

	private final RegisterHistory changes;

	private final RegisterOrder order;

	private final CalendarSettings calendar;

	private final WorkingDays days;

	private final Clock clock;

	private final JdbcClient jdbc;

	private final AtomicReference<@Nullable Today> today = new AtomicReference<>();

	StoredLives(Chronicle chronicle, LivesFold fold, PartyHistory parties, PlanHistory plans, RegistersReader registers,
			RegisterHistory changes, RegisterOrder order, CalendarSettings calendar, WorkingDays days, Clock clock,
			JdbcClient jdbc) {
		this.chronicle = chronicle;
		this.fold = fold;
		this.parties = parties;
		this.plans = plans;
		this.registers = registers;
		this.changes = changes;
		this.order = order;
		this.calendar = calendar;
		this.days = days;
		this.clock = clock;
		this.jdbc = jdbc;
	}

	@Override
	public CutOff cutOff(LocalDate known) {
		if (!known.isBefore(this.days.today())) {
			return now();
		}
		Instant end = known.plusDays(1).atStartOfDay(this.calendar.zone()).toInstant();
		this.order.settle(end);
		return new CutOff(known, end, this.chronicle.lastBefore(end));
	}

	// As long as nothing is recorded, now is the moment when that was asked first: what
	// was computed of it stays true.
	@Override
	public CutOff now() {
		this.chronicle.settle();
		long changed = this.changes.count();
		long last = this.jdbc.sql("select coalesce(max(sequence), 0) from entry_numbered").query(Long.class).single();
		LocalDate day = this.days.today();
		Today held = this.today.get();
		if (held != null && held.holds(day, last, changed)) {
			return held.cutOff();
		}
		// No finer than the database keeps moments.
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		this.order.settle(now);
		Today mine = new Today(new CutOff(day, now, last), changed);
		// Of many who ask at once all get that of the first, or each would have a report
		// of his own computed.
		return Objects
			.requireNonNull(this.today
				.updateAndGet((known) -> (known != null && known.holds(day, last, changed)) ? known : mine))
			.cutOff();
	}

	@Override
	public Optional<LocalDate> firstKnown() {
		return this.jdbc.sql("select recorded_at from entry_numbered order by sequence limit 1")
			.query((row, _) -> this.days.dayOf(row.getTimestamp(1).toInstant()))
			.optional();
	}

	@Override
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public void each(CutOff cutOff, Consumer<Life> to) {
		tell(cutOff, Instant.EPOCH, Instant.ofEpochSecond(LAST_SECOND), to);
	}

	@Override
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public void eachOpen(CutOff cutOff, Instant from, Instant until, Consumer<Life> to) {
		tell(cutOff, from, until, (life) -> {
			if (life.receivedBefore(until) && !life.endedBefore(from)) {
				to.accept(life);
			}
		});
	}

	private void tell(CutOff cutOff, Instant from, Instant until, Consumer<Life> to) {
		requireKept(cutOff.sequence());
		PartiesKnown known = this.parties.before(cutOff.before());
		Set<UUID> notKept = notKept(cutOff.sequence());
		LifeBytes bytes = new LifeBytes();
		this.jdbc.sql("""
				select request_id, life from kept_life
				where last_sequence <= :sequence and (next_sequence is null or next_sequence > :sequence)
					and began_at < :until and (ended_at is null or ended_at >= :from)""")
			.param("sequence", cutOff.sequence())
			.param("until", Timestamp.from(until))
			.param("from", Timestamp.from(from))
			.withFetchSize(AT_ONCE)
			.query((row) -> {
				if (notKept.isEmpty() || !notKept.contains(row.getObject("request_id", UUID.class))) {
					to.accept(withGroup(bytes.read(row.getBytes("life")), known));
				}
			});
		List<RequestId> ids = notKept.stream().map(RequestId::new).toList();
		for (int done = 0; done < ids.size(); done += AT_ONCE) {
			this.fold.fold(ids.subList(done, Math.min(done + AT_ONCE, ids.size())), cutOff.sequence(),
					(_, told) -> told.ifPresent((life) -> to.accept(withGroup(life, known))));
		}
	}

	// To fold all of a large record takes longer than anybody waits, and keeping it is
	// under way already.
	private void requireKept(long sequence) {
		long kept = this.jdbc.sql("select case when version = ? then up_to else 0 end from kept_lives")
			.param(LifeWriter.VERSION)
			.query(Long.class)
			.single();
		if (sequence - kept > MOST_NOT_KEPT) {
			throw new NotReadyYet("Lives are kept up to entry %d, of %d".formatted(kept, sequence));
		}
	}

	/**
	 * The requests whose lives are not kept as they stood: they moved after what is kept,
	 * or in the same step before the cut-off and after it.
	 */
	private Set<UUID> notKept(long sequence) {
		return new HashSet<>(this.jdbc
			.sql("""
					with kept as (select case when version = :version then up_to else 0 end as up_to, step from kept_lives)
					select request_id from entry_numbered
					where sequence > (select up_to from kept) and sequence <= :sequence
					union
					select request_id from entry_numbered e
					where sequence > (select :sequence - :sequence % step from kept)
						and sequence <= least(:sequence, (select up_to from kept))
						and not exists (select from kept_life k where k.request_id = e.request_id
							and k.last_sequence <= :sequence and (k.next_sequence is null or k.next_sequence > :sequence))""")
			.param("version", LifeWriter.VERSION)
			.param("sequence", sequence)
			.query(UUID.class)
			.list());
	}

	@Override
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Optional<Life> of(RequestReference reference, CutOff cutOff) {
		List<RequestId> ids = this.jdbc.sql("select id from request_listed where reference = ?")
			.param(reference.value())
			.query((row, _) -> new RequestId(row.getObject(1, UUID.class)))
			.list();
		List<Life> found = new ArrayList<>();
		if (!ids.isEmpty()) {
			PartiesKnown known = this.parties.before(cutOff.before());
			this.fold.fold(ids, cutOff.sequence(),
					(_, told) -> told.ifPresent((life) -> found.add(withGroup(life, known))));
		}
		return found.stream().findFirst();
	}

	private static Life withGroup(Life life, PartiesKnown known) {
		return (life.group() != null) ? life
				: life.in(known.on(life.party(), life.receivedOn()).map(PartyThen::of).orElse(null));
	}

	@Override
	public KnownRegisters registers(CutOff cutOff) {
		return this.registers.read(cutOff);
	}

	@Override
	public Map<String, PlanHistory.ActivityThen> activities(Collection<String> ids, CutOff cutOff) {
		List<ActivityId> known = ids.stream().flatMap((id) -> ActivityId.read(id).stream()).toList();
		return this.plans.activitiesBefore(known, cutOff.before())
			.stream()
			.collect(Collectors.toMap((one) -> one.id().toString(), Function.identity()));
	}

	/**
	 * The record as it is now.
	 *
	 * @param changes how many changes of registers are in it
	 */
	private record Today(CutOff cutOff, long changes) {

		/** Whether nothing has been recorded since. */
		boolean holds(LocalDate day, long last, long changed) {
			return this.changes == changed && this.cutOff.sequence() == last && this.cutOff.known().equals(day);
		}

	}

}
