package org.article12.parties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.article12.core.PartyCode;
import org.article12.core.WorkingDays;
import org.article12.core.register.RegisterChange;
import org.article12.core.register.RegisterEntry;
import org.article12.core.register.RegisterHistory;
import org.article12.parties.domain.KnownFact;
import org.article12.parties.domain.PartyEntry;
import org.article12.parties.store.PartyRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Parties as they were known: what people recorded later is not in it. */
@Service
@Transactional(readOnly = true)
public class PartyHistory {

	private final PartyRegister register;

	private final RegisterHistory history;

	private final WorkingDays calendar;

	PartyHistory(PartyRegister register, RegisterHistory history, WorkingDays calendar) {
		this.register = register;
		this.history = history;
		this.calendar = calendar;
	}

	/**
	 * A Party as it stood on a day by what was known before a moment.
	 * @return empty where it was no Party then
	 */
	public Optional<Party> before(PartyCode code, LocalDate day, Instant moment) {
		return before(code, day, moment, this.register.everSaidOf(code));
	}

	/** All Parties by what was known before a moment. */
	public PartiesKnown before(Instant moment) {
		return new PartiesKnown(this.register.before(moment));
	}

	/**
	 * A Party as it would stand today had it changed only so often.
	 * @return empty where it would be no Party
	 */
	public Optional<Party> after(PartyCode code, int version) {
		List<KnownFact> said = this.register.everSaidOf(code);
		Instant next = this.history.since(RegisterEntry.of("parties", code), version)
			.stream()
			.map(RegisterChange::at)
			.min(Instant::compareTo)
			.map((noted) -> recorded(said, noted))
			.orElse(Instant.MAX);
		return before(code, this.calendar.today(), next, said);
	}

	// What a change records it records at one moment, and notes right after.
	private static Instant recorded(List<KnownFact> said, Instant noted) {
		return said.stream()
			.flatMap((fact) -> Stream.of(Optional.ofNullable(fact.knownFrom()), Optional.ofNullable(fact.knownUntil())))
			.flatMap(Optional::stream)
			.filter((moment) -> !moment.isAfter(noted))
			.max(Instant::compareTo)
			.orElse(noted);
	}

	private Optional<Party> before(PartyCode code, LocalDate day, Instant moment, List<KnownFact> said) {
		return this.register.known()
			.find(code)
			.flatMap((entry) -> entry.before(moment, said))
			.filter((entry) -> entry.isPartyOn(day))
			.map((PartyEntry entry) -> entry.party(day));
	}

}
