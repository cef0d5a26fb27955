package org.article12.parties.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.article12.core.PartyCode;
import org.article12.core.ReaderLanguage;
import org.article12.core.register.Difference;
import org.article12.core.sheet.CellFault;
import org.article12.core.sheet.Comparison;
import org.article12.core.sheet.Comparison.ComparedRow;
import org.article12.core.sheet.Comparison.Outcome;
import org.article12.core.sheet.MappedSheet;
import org.article12.core.sheet.Sheet;
import org.article12.core.text.Dates;
import org.article12.core.text.Text;
import org.article12.parties.PartyFact;
import org.article12.parties.domain.NewFact;

/**
 * One reading of a table of Parties against what is on record. A Party may stand on
 * several rows, each with facts of its own; a State that is no Party becomes one by what
 * its rows say together.
 */
final class PartyTableReading {

	private final MappedSheet table;

	private final LocalDate today;

	private final PartiesOnRecord onRecord;

	private final List<ComparedRow> rows = new ArrayList<>();

	private final List<CellFault> faults = new ArrayList<>();

	private final SortedMap<PartyCode, PartyLines> parties = new TreeMap<>();

	PartyTableReading(MappedSheet table, LocalDate today, PartiesOnRecord onRecord) {
		this.table = table;
		this.today = today;
		this.onRecord = onRecord;
		this.faults.addAll(table.faults());
		if (this.faults.isEmpty()) {
			table.rows().forEach(this::read);
			this.parties.values().forEach((lines) -> this.faults.addAll(lines.faultsTogether(today)));
			this.parties.values().forEach((lines) -> this.rows.addAll(lines.compared(this.faults)));
			this.rows.sort((one, other) -> Long.compare(one.line(), other.line()));
		}
	}

	/** What the table would change. */
	Comparison comparison() {
		return new Comparison(this.rows, this.faults);
	}

	/** The Parties and States of which something differs, by code. */
	SortedMap<PartyCode, PartyLines> differing() {
		SortedMap<PartyCode, PartyLines> differing = new TreeMap<>(this.parties);
		differing.values().removeIf((lines) -> !lines.differ());
		return differing;
	}

	private void read(Sheet.Row row) {
		String code = this.table.cell(row, PartySheet.CODE).strip().toUpperCase(Locale.ROOT);
		int before = this.faults.size();
		Optional<PartyLines> lines = lines(code);
		if (lines.isEmpty()) {
			fault(row, PartySheet.CODE, "parties.sheet.code.unknown");
		}
		LocalDate from = from(row);
		boolean confirmed = !flag(row);
		Map<PartyFact, String> values = lines.map((known) -> values(row, known, from)).orElseGet(Map::of);
		if (lines.isEmpty()) {
			this.rows.add(new ComparedRow(row.line(), code, Outcome.WRONG, List.of()));
			return;
		}
		lines.get().add(new PartyLine(row.line(), values, from, source(row), confirmed, this.faults.size() > before));
	}

	private Optional<PartyLines> lines(String code) {
		return PartyCode.isValid(code) ? this.onRecord.find(new PartyCode(code))
			.map((known) -> this.parties.computeIfAbsent(new PartyCode(code), (_) -> known)) : Optional.empty();
	}

	private String source(Sheet.Row row) {
		return Text.shortened(Text.line(this.table.cell(row, PartySheet.SOURCE)), NewFact.LONGEST_SOURCE);
	}

	private boolean flag(Sheet.Row row) {
		String typed = Text.line(this.table.cell(row, PartySheet.UNCONFIRMED)).toLowerCase(Locale.ROOT);
		if (!Text.isBlank(typed) && !typed.equals("true") && !typed.equals("false")) {
			fault(row, PartySheet.UNCONFIRMED, "parties.sheet.wrong", typed, "true, false");
		}
		return typed.equals("true");
	}

	private LocalDate from(Sheet.Row row) {
		String typed = this.table.cell(row, PartySheet.FROM);
		if (Text.isBlank(typed)) {
			return this.today;
		}
		return Dates.day(typed, ReaderLanguage.get()).meaning().orElseGet(() -> {
			fault(row, PartySheet.FROM, "parties.sheet.day.wrong", typed);
			return this.today;
		});
	}

	/** What differs from the record, by fact. */
	private Map<PartyFact, String> values(Sheet.Row row, PartyLines lines, LocalDate from) {
		Map<PartyFact, String> values = new LinkedHashMap<>();
		Optional<Long> first = Optional.empty();
		for (PartyFact fact : PartyFact.values()) {
			if (this.table.says(row, fact.column())) {
				first = first.or(() -> lines.saidBefore(fact));
				value(row, fact, lines).filter((it) -> !it.equals(lines.value(fact, from)))
					.ifPresent((it) -> values.put(fact, it));
				lines.says(fact, row.line());
			}
		}
		first.ifPresent((line) -> fault(row, PartySheet.CODE, "parties.sheet.code.twice", line.toString()));
		return values;
	}

	private Optional<String> value(Sheet.Row row, PartyFact fact, PartyLines lines) {
		String typed = this.table.cell(row, fact.column());
		if (Text.isBlank(typed) && lines.follows(fact)) {
			return Optional.empty();
		}
		Optional<String> value = fact.read(day(fact, typed));
		if (value.isEmpty()) {
			fault(row, fact.column(), Text.isBlank(typed) ? "parties.sheet.missing" : "parties.sheet.wrong", typed,
					String.join(", ", fact.choices()));
		}
		return value;
	}

	private static String day(PartyFact fact, String typed) {
		return (fact.kind() == PartyFact.Kind.DAY)
				? Dates.day(typed, ReaderLanguage.get()).meaning().map(LocalDate::toString).orElse(typed) : typed;
	}

	private void fault(Sheet.Row row, String column, String key, Object... parameters) {
		this.faults.add(CellFault.of(row.line(), column, key, parameters));
	}

	/** What the register knows while a table is read. */
	@FunctionalInterface
	interface PartiesOnRecord {

		/** A Party, or a State that may become one, as no row speaks of it yet. */
		Optional<PartyLines> find(PartyCode code);

	}

}
