package org.article12.parties.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.article12.core.sheet.CellFault;
import org.article12.core.sheet.Comparison.Outcome;
import org.article12.parties.Instrument;
import org.article12.parties.NonParty;
import org.article12.parties.PartyFact;
import org.article12.parties.PartyRefusal;
import org.article12.parties.domain.NewFact;

/**
 * The rows of a State that is no Party, and becomes one by them. Its name and region are
 * known; a group that no row names it is not in; without a day the Convention is in force
 * for it when Article 26 says so.
 */
final class LinesOfState extends PartyLines {

	private final NonParty state;

	/** A State of which no row speaks yet. */
	LinesOfState(NonParty state) {
		this.state = state;
	}

	@Override
	String code() {
		return this.state.code().value();
	}

	@Override
	String value(PartyFact fact, LocalDate day) {
		return "";
	}

	@Override
	boolean follows(PartyFact fact) {
		return known().containsKey(fact) || fact == PartyFact.IN_FORCE_ON;
	}

	@Override
	Outcome outcome(PartyLine line) {
		return Outcome.NEW;
	}

	@Override
	List<CellFault> faultsTogether(LocalDate today) {
		Map<PartyFact, String> values = values();
		long line = lines().getFirst().line();
		List<CellFault> faults = new ArrayList<>();
		Stream.of(PartyFact.values())
			.filter((fact) -> fact.required() && fact != PartyFact.IN_FORCE_ON && !values.containsKey(fact)
					&& saidBefore(fact).isEmpty())
			.forEach((fact) -> faults.add(CellFault.of(line, fact.column(), "parties.sheet.missing")));
		String deposited = values.get(PartyFact.INSTRUMENT_ON);
		String inForce = values.get(PartyFact.IN_FORCE_ON);
		if (deposited != null && inForce != null && LocalDate.parse(inForce).isBefore(LocalDate.parse(deposited))) {
			faults.add(CellFault.of(line, PartyFact.IN_FORCE_ON.column(),
					"refused." + PartyRefusal.PARTY_IN_FORCE_BEFORE_DEPOSIT.name()));
		}
		return faults;
	}

	@Override
	List<NewFact> facts(String source) {
		List<NewFact> facts = new ArrayList<>();
		values().forEach((fact, value) -> facts
			.add(saying(fact).orElseGet(() -> lines().getFirst()).always(fact, value, source)));
		return facts;
	}

	private Map<PartyFact, String> known() {
		return Map.of(PartyFact.NAME_EN, this.state.name(), PartyFact.REGION, this.state.region().name(),
				PartyFact.LEAST_DEVELOPED, "false", PartyFact.SMALL_ISLAND, "false");
	}

	private Map<PartyFact, String> values() {
		Map<PartyFact, String> values = new EnumMap<>(known());
		lines().forEach((line) -> values.putAll(line.values()));
		String deposited = values.get(PartyFact.INSTRUMENT_ON);
		if (deposited != null) {
			values.putIfAbsent(PartyFact.IN_FORCE_ON, Instrument.inForceAfter(LocalDate.parse(deposited)).toString());
		}
		return values;
	}

}
