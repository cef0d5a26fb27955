package org.article12.parties.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;

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
import org.article12.parties.DevelopmentStatus;
import org.article12.parties.Eligibility;
import org.article12.parties.PartyFact;
import org.article12.parties.PartyRefusal;
import org.article12.parties.domain.NewFact;
import org.article12.parties.domain.PartyEntry;
import org.jspecify.annotations.Nullable;

/** One reading of a table of Parties against what is on record. */
final class PartyTableReading {

	private final MappedSheet table;

	private final LocalDate today;

	private final Function<String, Optional<PartyEntry>> onRecord;

	private final ToIntFunction<PartyCode> open;

	private final List<ComparedRow> rows = new ArrayList<>();

	private final List<CellFault> faults = new ArrayList<>();

	private final Map<PartyCode, Differing> differing = new LinkedHashMap<>();

	private final Map<PartyCode, Long> lines = new HashMap<>();

	/**
	 * Reads a table.
	 * @param onRecord a Party by its code
	 * @param open how many requests of a Party are under way
	 */
	PartyTableReading(MappedSheet table, LocalDate today, Function<String, Optional<PartyEntry>> onRecord,
			ToIntFunction<PartyCode> open) {
		this.table = table;
		this.today = today;
		this.onRecord = onRecord;
		this.open = open;
		this.faults.addAll(table.faults());
		if (this.faults.isEmpty()) {
			table.rows().forEach(this::read);
		}
	}

	/** What the table would change. */
	Comparison comparison() {
		return new Comparison(this.rows, this.faults);
	}

	/** The Parties of which something differs, by code. */
	SortedSet<PartyCode> named() {
		return new TreeSet<>(this.differing.keySet());
	}

	/**
	 * What there is to record.
	 * @param source from where it is known where a row does not say
	 */
	Map<PartyCode, List<NewFact>> toRecord(String source) {
		Map<PartyCode, List<NewFact>> facts = new LinkedHashMap<>();
		this.differing.forEach((code, row) -> facts.put(code, row.facts(source)));
		return facts;
	}

	private void read(Sheet.Row row) {
		String code = this.table.cell(row, PartySheet.CODE).strip().toUpperCase(Locale.ROOT);
		Optional<PartyEntry> entry = this.onRecord.apply(code);
		int before = this.faults.size();
		if (entry.isEmpty()) {
			fault(row, PartySheet.CODE, "parties.sheet.code.unknown");
		}
		else {
			requireOnce(row, entry.get().code());
		}
		LocalDate from = from(row);
		Map<PartyFact, String> values = entry.map((known) -> values(row, known, from)).orElseGet(Map::of);
		entry.ifPresent((known) -> {
			requireEligibleWhileOpen(row, known, values, from);
			requireInForce(row, known, values);
		});
		if (this.faults.size() > before) {
			this.rows.add(new ComparedRow(row.line(), code, Outcome.WRONG, List.of()));
			return;
		}
		compare(row, entry.orElseThrow(), values, from);
	}

	private void compare(Sheet.Row row, PartyEntry entry, Map<PartyFact, String> values, LocalDate from) {
		List<Difference> changes = values.entrySet()
			.stream()
			.map((value) -> new Difference(value.getKey().column(), entry.value(value.getKey(), from),
					value.getValue()))
			.toList();
		this.rows.add(new ComparedRow(row.line(), entry.code().value(),
				changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED, changes));
		if (!changes.isEmpty()) {
			this.differing.put(entry.code(), new Differing(values, from,
					Text.shortened(Text.line(this.table.cell(row, PartySheet.SOURCE)), NewFact.LONGEST_SOURCE)));
		}
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
	private Map<PartyFact, String> values(Sheet.Row row, PartyEntry entry, LocalDate from) {
		Map<PartyFact, String> values = new LinkedHashMap<>();
		for (PartyFact fact : PartyFact.values()) {
			if (this.table.found().containsKey(fact.column())) {
				String typed = this.table.cell(row, fact.column());
				Optional<String> value = fact.read(day(fact, typed));
				if (value.isEmpty()) {
					fault(row, fact.column(), Text.isBlank(typed) ? "parties.sheet.missing" : "parties.sheet.wrong",
							typed, String.join(", ", fact.choices()));
				}
				value.filter((it) -> !it.equals(entry.value(fact, from))).ifPresent((it) -> values.put(fact, it));
			}
		}
		return values;
	}

	private static String day(PartyFact fact, String typed) {
		return (fact.kind() == PartyFact.Kind.DAY)
				? Dates.day(typed, ReaderLanguage.get()).meaning().map(LocalDate::toString).orElse(typed) : typed;
	}

	// A table cannot say that the requests under way were seen; the Party's page can.
	private void requireEligibleWhileOpen(Sheet.Row row, PartyEntry entry, Map<PartyFact, String> values,
			LocalDate from) {
		String status = values.getOrDefault(PartyFact.DEVELOPMENT_STATUS,
				entry.value(PartyFact.DEVELOPMENT_STATUS, from));
		String decision = values.getOrDefault(PartyFact.ELIGIBILITY_DECISION,
				entry.value(PartyFact.ELIGIBILITY_DECISION, from));
		if (entry.eligibility(from).eligible()
				&& !Eligibility.decided(DevelopmentStatus.valueOf(status), decision).eligible()
				&& this.open.applyAsInt(entry.code()) > 0) {
			fault(row, PartyFact.DEVELOPMENT_STATUS.column(), "parties.sheet.open");
		}
	}

	private void requireInForce(Sheet.Row row, PartyEntry entry, Map<PartyFact, String> values) {
		String column = PartyFact.IN_FORCE_ON.column();
		LocalDate inForce = LocalDate
			.parse(values.getOrDefault(PartyFact.IN_FORCE_ON, entry.value(PartyFact.IN_FORCE_ON, this.today)));
		String deposited = values.getOrDefault(PartyFact.INSTRUMENT_ON,
				entry.value(PartyFact.INSTRUMENT_ON, this.today));
		if (inForce.isBefore(LocalDate.parse(deposited))) {
			fault(row, column, "refused." + PartyRefusal.PARTY_IN_FORCE_BEFORE_DEPOSIT.name());
		}
		if (entry.isPartyOn(this.today) && inForce.isAfter(this.today)) {
			fault(row, column, "refused." + PartyRefusal.PARTY_IN_FORCE_ALREADY.name());
		}
	}

	private void requireOnce(Sheet.Row row, PartyCode code) {
		Long first = this.lines.putIfAbsent(code, row.line());
		if (first != null) {
			fault(row, PartySheet.CODE, "parties.sheet.code.twice", first.toString());
		}
	}

	private void fault(Sheet.Row row, String column, String key, Object... parameters) {
		this.faults.add(CellFault.of(row.line(), column, key, parameters));
	}

	/** What differs in a row. */
	private record Differing(Map<PartyFact, String> values, LocalDate from, String source) {

		List<NewFact> facts(String otherwise) {
			return this.values.entrySet()
				.stream()
				.map((value) -> new NewFact(value.getKey(), value.getValue(), day(value.getKey()), null,
						this.source.isEmpty() ? otherwise : this.source, true))
				.toList();
		}

		// How it became a Party does not change on a day; it is corrected.
		private @Nullable LocalDate day(PartyFact fact) {
			return switch (fact) {
				case INSTRUMENT, INSTRUMENT_ON, IN_FORCE_ON -> null;
				default -> this.from;
			};
		}

	}

}
