package org.article12.parties;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PartyCode;
import org.article12.core.Refused;
import org.article12.core.WorkingDays;
import org.article12.core.Written;
import org.article12.core.register.Difference;
import org.article12.core.register.EntryMoved;
import org.article12.core.register.RegisterChange;
import org.article12.core.register.RegisterEntry;
import org.article12.core.register.RegisterHistory;
import org.article12.parties.domain.NewFact;
import org.article12.parties.domain.NonPartyState;
import org.article12.parties.domain.PartyEntry;
import org.article12.parties.domain.RegisteredParty;
import org.article12.parties.store.NonPartyStateRepository;
import org.article12.parties.store.RegisteredPartyRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is known of Parties. Each change is on record with who made it and why, and
 * holds on its days for everybody who asks.
 */
@Service
@Transactional
public class PartyKeeping {

	private final RegisteredPartyRepository parties;

	private final NonPartyStateRepository states;

	private final RegisterHistory history;

	private final ObjectProvider<PartyWork> work;

	private final ApplicationEventPublisher events;

	private final WorkingDays calendar;

	private final Clock clock;

	PartyKeeping(RegisteredPartyRepository parties, NonPartyStateRepository states, RegisterHistory history,
			ObjectProvider<PartyWork> work, ApplicationEventPublisher events, WorkingDays calendar, Clock clock) {
		this.parties = parties;
		this.states = states;
		this.history = history;
		this.work = work;
		this.events = events;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** How often a Party has changed, and all that is known of it. */
	@Transactional(readOnly = true)
	public Kept kept(PartyCode code) {
		return kept(this.parties.findById(code.value()).orElseThrow(() -> new NotVisible("Party " + code)));
	}

	private static Kept kept(RegisteredParty party) {
		return new Kept(party.version(), party.entry());
	}

	/**
	 * Records what is known of a Party.
	 * @param seen how often the Party had changed when the page was made
	 * @param why the reason, for the record
	 * @param known that it has requests open, where it would no longer be eligible: they
	 * go on
	 * @throws EntryMoved when it has changed since
	 * @throws Refused when nothing would change, a period is impossible, or something is
	 * missing
	 */
	public void record(CurrentUser by, PartyCode code, int seen, NewFact fact, String why, boolean known) {
		record(by, unmoved(code, seen), List.of(fact), why, known);
	}

	/**
	 * Takes back a fact that was recorded by mistake: what held before on its days holds
	 * again, and the record keeps both.
	 * @param day on which the fact holds
	 * @throws EntryMoved when the Party has changed since
	 * @throws Refused when no person recorded it, or nothing would be left where each
	 * Party has something
	 */
	public void takeBack(CurrentUser by, PartyCode code, int seen, PartyFact fact, LocalDate day, String why,
			boolean known) {
		Instant now = this.clock.instant();
		change(by, unmoved(code, seen), (party) -> party.takeBack(fact, day, now), why, known);
	}

	private RegisteredParty unmoved(PartyCode code, int seen) {
		RegisteredParty party = locked(code);
		if (party.version() != seen) {
			throw new EntryMoved(entry(code), this.history.since(entry(code), seen));
		}
		return party;
	}

	/**
	 * Records what a table says of a Party. Who calls has locked it and compared.
	 * @param why the reason, for the record
	 */
	public void recordAll(CurrentUser by, PartyCode code, List<NewFact> facts, String why) {
		record(by, locked(code), facts, why, false);
	}

	/**
	 * Until the transaction ends nobody else changes the Party, or makes the State one.
	 */
	public void lock(PartyCode code) {
		if (this.parties.findByCode(code.value()).isEmpty()) {
			this.states.findByCode(code.value()).orElseThrow(() -> new NotVisible("Party " + code));
		}
	}

	private RegisteredParty locked(PartyCode code) {
		return this.parties.findByCode(code.value()).orElseThrow(() -> new NotVisible("Party " + code));
	}

	private void record(CurrentUser by, RegisteredParty party, List<NewFact> facts, String why, boolean known) {
		Instant now = this.clock.instant();
		change(by, party, (it) -> facts.stream().flatMap((fact) -> it.record(fact, by, why, now).stream()).toList(),
				why, known);
	}

	private void change(CurrentUser by, RegisteredParty party, Function<RegisteredParty, List<Difference>> act,
			String why, boolean known) {
		Written.required(why, Written.MOST, PartyRefusal.PARTY_CHANGE_WITHOUT_REASON);
		PartyEntry before = party.entry();
		List<Difference> differences = act.apply(party);
		requirePossible(before, party.entry());
		if (!known) {
			requireNoOpenRequests(party.code(), before, party.entry());
		}
		save(by, party, party.version() + 1, differences, why);
	}

	private void save(CurrentUser by, RegisteredParty party, int number, List<Difference> differences, String why) {
		this.parties.saveAndFlush(party);
		this.history.note(by, entry(party.code()), number, differences, why);
		this.events.publishEvent(new PartyChanged(party.code()));
	}

	private void requirePossible(PartyEntry before, PartyEntry after) {
		LocalDate today = this.calendar.today();
		if (before.isPartyOn(today) && !after.isPartyOn(today)) {
			throw new Refused(PartyRefusal.PARTY_IN_FORCE_ALREADY);
		}
		if (after.inForceOn(today).isBefore(LocalDate.parse(after.value(PartyFact.INSTRUMENT_ON, today)))) {
			throw new Refused(PartyRefusal.PARTY_IN_FORCE_BEFORE_DEPOSIT);
		}
	}

	private void requireNoOpenRequests(PartyCode code, PartyEntry before, PartyEntry after) {
		List<PartyWork.Open> open = openOf(code);
		if (!open.isEmpty() && after.firstIneligibleDay(before, this.calendar.today()).isPresent()) {
			throw new Refused(PartyRefusal.PARTY_HAS_OPEN_REQUESTS, open.size());
		}
	}

	/** A Party's requests that are filed and not ended, the oldest first. */
	@Transactional(readOnly = true)
	public List<PartyWork.Open> openOf(PartyCode code) {
		PartyWork answering = this.work.getIfAvailable();
		return (answering != null) ? answering.openOf(code) : List.of();
	}

	/**
	 * A State has consented to be bound: from the day on which the Convention enters into
	 * force for it, it is a Party.
	 * @param facts what is known of it; its name and region are known already
	 * @param why the reason, for the record
	 * @throws Refused when it is one already, or something is missing
	 */
	public void accede(CurrentUser by, PartyCode code, List<NewFact> facts, String why) {
		Written.required(why, Written.MOST, PartyRefusal.PARTY_CHANGE_WITHOUT_REASON);
		NonPartyState state = this.states.findByCode(code.value()).orElseThrow(() -> new NotVisible("State " + code));
		if (this.parties.existsById(code.value())) {
			throw new Refused(PartyRefusal.PARTY_ALREADY);
		}
		Instant now = this.clock.instant();
		RegisteredParty party = state.asParty();
		facts.forEach((fact) -> party.record(fact, by, why, now));
		PartyEntry entry = party.entry();
		for (PartyFact fact : PartyFact.values()) {
			if (fact.required() && entry.of(fact).isEmpty()) {
				throw new Refused(PartyRefusal.PARTY_VALUE_WRONG, fact.column());
			}
		}
		requirePossible(entry, entry);
		save(by, party, 0, List.of(Difference.recorded(state.view().name())), why);
	}

	/** What was changed of a Party, the latest first. */
	@Transactional(readOnly = true)
	public List<RegisterChange> changesOf(PartyCode code) {
		return this.history.of(entry(code));
	}

	private static RegisterEntry entry(PartyCode code) {
		return RegisterEntry.of("parties", code);
	}

	/**
	 * A Party as it is kept.
	 *
	 * @param version how often it has changed
	 * @param entry what is known of it
	 */
	public record Kept(int version, PartyEntry entry) {
	}

}
