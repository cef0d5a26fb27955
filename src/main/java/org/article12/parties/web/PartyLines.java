package org.article12.parties.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.article12.core.register.Difference;
import org.article12.core.sheet.CellFault;
import org.article12.core.sheet.Comparison.ComparedRow;
import org.article12.core.sheet.Comparison.Outcome;
import org.article12.parties.PartyFact;
import org.article12.parties.domain.NewFact;

/** All rows of a table that speak of one Party, or of one State that is none. */
abstract sealed class PartyLines permits LinesOfParty, LinesOfState {

	private final List<PartyLine> lines = new ArrayList<>();

	private final Map<PartyFact, Long> said = new EnumMap<>(PartyFact.class);

	/** What is on record of a fact on a day; empty for nothing. */
	abstract String value(PartyFact fact, LocalDate day);

	/** Whether a fact that the table leaves empty follows from others. */
	abstract boolean follows(PartyFact fact);

	/** What is wrong with what the rows say together, at the row that says it. */
	abstract List<CellFault> faultsTogether(LocalDate today);

	/** How a row stands to the record that is right. */
	abstract Outcome outcome(PartyLine line);

	/** The code. */
	abstract String code();

	/**
	 * What there is to record.
	 * @param source from where it is known where a row does not say
	 */
	abstract List<NewFact> facts(String source);

	/** Adds a row. */
	void add(PartyLine line) {
		this.lines.add(line);
	}

	/** Notes that a row says something of a fact. */
	void says(PartyFact fact, long line) {
		this.said.putIfAbsent(fact, line);
	}

	/** The first row that says something of a fact. */
	Optional<Long> saidBefore(PartyFact fact) {
		return Optional.ofNullable(this.said.get(fact));
	}

	/** The rows. */
	List<PartyLine> lines() {
		return this.lines;
	}

	/** Whether anything differs from the record. */
	boolean differ() {
		return this.lines.stream().anyMatch((line) -> !line.values().isEmpty());
	}

	/** The row that says otherwise than the record what a fact is. */
	Optional<PartyLine> saying(PartyFact fact) {
		return this.lines.stream().filter((line) -> line.values().containsKey(fact)).findFirst();
	}

	/** What a fact would be. */
	Optional<String> wanted(PartyFact fact) {
		return saying(fact).map((line) -> String.valueOf(line.values().get(fact)));
	}

	/** How each row stands to the record. */
	List<ComparedRow> compared(List<CellFault> faults) {
		Set<Long> wrong = faults.stream().map(CellFault::line).collect(Collectors.toSet());
		return this.lines.stream().map((line) -> compared(line, line.wrong() || wrong.contains(line.line()))).toList();
	}

	private ComparedRow compared(PartyLine line, boolean wrong) {
		return wrong ? new ComparedRow(line.line(), code(), Outcome.WRONG, List.of())
				: new ComparedRow(line.line(), code(), outcome(line),
						line.values()
							.entrySet()
							.stream()
							.map((one) -> new Difference(one.getKey().column(), value(one.getKey(), line.from()),
									one.getValue()))
							.toList());
	}

}
