package org.article12.parties.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.core.WorkingDays;
import org.article12.core.sheet.Comparison;
import org.article12.core.sheet.ComparisonMoved;
import org.article12.core.sheet.MappedSheet;
import org.article12.core.sheet.RegisterSheet;
import org.article12.core.sheet.SheetColumn;
import org.article12.core.text.Text;
import org.article12.core.web.TableFile;
import org.article12.parties.NonParty;
import org.article12.parties.Party;
import org.article12.parties.PartyFact;
import org.article12.parties.PartyKeeping;
import org.article12.parties.domain.NewFact;
import org.article12.parties.domain.PartyEntry;
import org.article12.parties.domain.PartyRecords;
import org.article12.parties.store.PartyRegister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of Parties as a table: a row for each, with what holds today. What differs
 * in a row that comes back holds from the day that the row names, else from today.
 */
@Component
class PartySheet implements RegisterSheet {

	static final String CODE = "code";

	static final String FROM = "valid_from";

	static final String SOURCE = "source";

	static final String UNCONFIRMED = "to_be_confirmed";

	private final PartyRegister register;

	private final PartyKeeping keeping;

	private final WorkingDays calendar;

	PartySheet(PartyRegister register, PartyKeeping keeping, WorkingDays calendar) {
		this.register = register;
		this.keeping = keeping;
		this.calendar = calendar;
	}

	@Override
	public String register() {
		return "parties";
	}

	@Override
	public List<SheetColumn> columns() {
		return Stream.of(Stream.of(SheetColumn.required(CODE)),
				Stream.of(PartyFact.values()).map((fact) -> SheetColumn.optional(fact.column())),
				Stream.of(SheetColumn.optional(FROM), SheetColumn.optional(SOURCE), SheetColumn.optional(UNCONFIRMED)))
			.flatMap((columns) -> columns)
			.toList();
	}

	@Override
	public void write(TableFile table) throws IOException {
		table.head(columns().stream().map(SheetColumn::name).toList());
		PartyRecords known = this.register.known();
		LocalDate today = this.calendar.today();
		for (Party party : known.on(today).parties()) {
			PartyEntry entry = known.find(party.code()).orElseThrow();
			List<String> row = new ArrayList<>(List.of(party.code().value()));
			Stream.of(PartyFact.values()).forEach((fact) -> row.add(entry.value(fact, today)));
			row.addAll(List.of("", "", ""));
			table.row(row);
		}
	}

	@Override
	public Comparison compare(MappedSheet table) {
		return reading(table).comparison();
	}

	private PartyTableReading reading(MappedSheet table) {
		PartyRecords known = this.register.known();
		Map<String, NonParty> states = this.register.content().nonParties();
		return new PartyTableReading(table, this.calendar.today(),
				(code) -> known.find(code)
					.<PartyLines>map((entry) -> new LinesOfParty(entry, () -> this.keeping.openOf(code).size()))
					.or(() -> Optional.ofNullable(states.get(code.value())).map(LinesOfState::new)));
	}

	@Override
	@Transactional
	public Comparison apply(CurrentUser by, MappedSheet table, String digest, String why) {
		// In the order of their codes, so that no two tables wait for each other.
		reading(table).differing().keySet().forEach(this.keeping::lock);
		PartyTableReading reading = reading(table);
		Comparison comparison = reading.comparison();
		if (!comparison.digest().equals(digest) || !comparison.canBeApplied()) {
			throw new ComparisonMoved();
		}
		String source = Text.shortened(Text.line(why), NewFact.LONGEST_SOURCE);
		reading.differing().forEach((code, lines) -> {
			switch (lines) {
				case LinesOfParty party -> this.keeping.recordAll(by, code, party.facts(source), why);
				case LinesOfState state -> this.keeping.accede(by, code, state.facts(source), why);
			}
		});
		return comparison;
	}

}
