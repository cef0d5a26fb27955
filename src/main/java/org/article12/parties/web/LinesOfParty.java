package org.article12.parties.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

import org.article12.core.sheet.CellFault;
import org.article12.core.sheet.Comparison.Outcome;
import org.article12.parties.DevelopmentStatus;
import org.article12.parties.Eligibility;
import org.article12.parties.PartyFact;
import org.article12.parties.PartyRefusal;
import org.article12.parties.domain.NewFact;
import org.article12.parties.domain.PartyEntry;

/** The rows of a Party that is on record. */
final class LinesOfParty extends PartyLines {

	private final PartyEntry entry;

	private final IntSupplier open;

	/**
	 * A Party of which no row speaks yet.
	 * @param open how many of its requests are under way
	 */
	LinesOfParty(PartyEntry entry, IntSupplier open) {
		this.entry = entry;
		this.open = open;
	}

	@Override
	String code() {
		return this.entry.code().value();
	}

	@Override
	String value(PartyFact fact, LocalDate day) {
		return this.entry.value(fact, day);
	}

	@Override
	boolean follows(PartyFact fact) {
		return false;
	}

	@Override
	Outcome outcome(PartyLine line) {
		return line.values().isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
	}

	@Override
	List<NewFact> facts(String source) {
		return lines().stream().flatMap((line) -> line.facts(source).stream()).toList();
	}

	@Override
	List<CellFault> faultsTogether(LocalDate today) {
		List<CellFault> faults = new ArrayList<>();
		saying(PartyFact.DEVELOPMENT_STATUS).or(() -> saying(PartyFact.ELIGIBILITY_DECISION))
			.filter(this::losesEligibility)
			.ifPresent((line) -> faults
				.add(CellFault.of(line.line(), PartyFact.DEVELOPMENT_STATUS.column(), "parties.sheet.open")));
		LocalDate inForce = day(PartyFact.IN_FORCE_ON, today);
		Optional<PartyLine> line = saying(PartyFact.IN_FORCE_ON).or(() -> saying(PartyFact.INSTRUMENT_ON));
		Stream.of(
				inForce.isBefore(day(PartyFact.INSTRUMENT_ON, today)) ? PartyRefusal.PARTY_IN_FORCE_BEFORE_DEPOSIT
						: null,
				(this.entry.isPartyOn(today) && inForce.isAfter(today)) ? PartyRefusal.PARTY_IN_FORCE_ALREADY : null)
			.flatMap(Stream::ofNullable)
			.forEach((why) -> line.ifPresent((at) -> faults
				.add(CellFault.of(at.line(), PartyFact.IN_FORCE_ON.column(), "refused." + why.name()))));
		return faults;
	}

	// A table cannot say that the requests under way were seen; the Party's page can.
	private boolean losesEligibility(PartyLine line) {
		LocalDate from = line.from();
		String status = wanted(PartyFact.DEVELOPMENT_STATUS)
			.orElseGet(() -> this.entry.value(PartyFact.DEVELOPMENT_STATUS, from));
		String decision = wanted(PartyFact.ELIGIBILITY_DECISION)
			.orElseGet(() -> this.entry.value(PartyFact.ELIGIBILITY_DECISION, from));
		return this.entry.eligibility(from).eligible()
				&& !Eligibility.decided(DevelopmentStatus.valueOf(status), decision).eligible()
				&& this.open.getAsInt() > 0;
	}

	private LocalDate day(PartyFact fact, LocalDate today) {
		return LocalDate.parse(wanted(fact).orElseGet(() -> this.entry.value(fact, today)));
	}

}
