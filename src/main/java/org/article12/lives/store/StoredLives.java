package org.article12.lives.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.article12.assignments.Deliveries;
import org.article12.assignments.Delivery;
import org.article12.core.CalendarSettings;
import org.article12.core.WorkingDays;
import org.article12.core.register.RegisterHistory;
import org.article12.lives.CutOff;
import org.article12.lives.KnownRegisters;
import org.article12.lives.Life;
import org.article12.lives.Lives;
import org.article12.lives.domain.LifeReader;
import org.article12.parties.PartiesKnown;
import org.article12.parties.PartyHistory;
import org.article12.plans.ActivityId;
import org.article12.plans.PlanHistory;
import org.article12.requests.Chronicle;
import org.article12.requests.Particulars.PartyThen;
import org.article12.requests.RequestId;
import org.article12.requests.RequestReference;
import org.article12.requests.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads lives from the histories, some hundred at a time. */
@Component
class StoredLives implements Lives {

	private static final int AT_ONCE = 500;

	private final Chronicle chronicle;

	private final Deliveries deliveries;

	private final PartyHistory parties;

	private final PlanHistory plans;

	private final RegistersReader registers;

	private final RegisterHistory changes;

	private final CalendarSettings calendar;

	private final WorkingDays days;

	private final Clock clock;

	private final JdbcClient jdbc;

	private volatile @Nullable Today today;

	StoredLives(Chronicle chronicle, Deliveries deliveries, PartyHistory parties, PlanHistory plans,
			RegistersReader registers, RegisterHistory changes, CalendarSettings calendar, WorkingDays days,
			Clock clock, JdbcClient jdbc) {
		this.chronicle = chronicle;
		this.deliveries = deliveries;
		this.parties = parties;
		this.plans = plans;
		this.registers = registers;
		this.changes = changes;
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
		return new CutOff(known, end, this.chronicle.lastBefore(end));
	}

	// As long as nothing is recorded, now is the moment when that was asked first: what
	// was
	// computed of it stays true.
	@Override
	public CutOff now() {
		this.chronicle.settle();
		long changed = this.changes.count();
		long last = this.jdbc.sql("select coalesce(max(sequence), 0) from entry_numbered").query(Long.class).single();
		Today held = this.today;
		LocalDate day = this.days.today();
		if (held == null || held.changes() != changed || held.cutOff().sequence() != last
				|| !held.cutOff().known().equals(day)) {
			held = new Today(new CutOff(day, this.clock.instant(), last), changed);
			this.today = held;
		}
		return held.cutOff();
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
		PartiesKnown known = this.parties.before(cutOff.before());
		UUID last = new UUID(0, 0);
		while (true) {
			List<RequestId> ids = this.jdbc.sql("""
					select distinct request_id from entry_numbered where request_id > ? and sequence <= ?
					order by request_id limit ?""")
				.params(last, cutOff.sequence(), AT_ONCE)
				.query((row, _) -> new RequestId(row.getObject(1, UUID.class)))
				.list();
			if (ids.isEmpty()) {
				return;
			}
			read(ids, cutOff, known).forEach(to);
			last = ids.getLast().value();
		}
	}

	@Override
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Optional<Life> of(RequestReference reference, CutOff cutOff) {
		return this.jdbc.sql("select id from request_listed where reference = ?")
			.param(reference.value())
			.query((row, _) -> new RequestId(row.getObject(1, UUID.class)))
			.optional()
			.flatMap((id) -> read(List.of(id), cutOff, this.parties.before(cutOff.before())).stream().findFirst());
	}

	private List<Life> read(List<RequestId> ids, CutOff cutOff, PartiesKnown known) {
		Map<RequestId, List<Delivery>> work = this.deliveries.ofRequests(ids);
		return this.chronicle.of(ids, cutOff.sequence())
			.stream()
			.flatMap((told) -> read(told, work).stream())
			.map((life) -> withGroup(life, known))
			.toList();
	}

	private Optional<Life> read(Told told, Map<RequestId, List<Delivery>> work) {
		return LifeReader.read(told, work.getOrDefault(told.request(), List.of()), this.calendar.zone());
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
	}

}
