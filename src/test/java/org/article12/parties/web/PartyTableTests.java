package org.article12.parties.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.article12.Registers;
import org.article12.core.ActingFor;
import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.core.WorkingDays;
import org.article12.core.sheet.Comparison;
import org.article12.core.sheet.Comparison.Outcome;
import org.article12.core.sheet.MappedSheet;
import org.article12.core.sheet.SheetColumn;
import org.article12.core.web.TableFile;
import org.article12.parties.Party;
import org.article12.parties.PartyFact;
import org.article12.parties.PartyKeeping;
import org.article12.parties.domain.KnownFact;
import org.article12.parties.domain.PartyEntry;
import org.article12.parties.store.PartyRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a table of Parties says is recorded, in every column, and comes back the same. */
class PartyTableTests {

	private static final CurrentUser OFFICER = new CurrentUser(PersonId.next(), "Helena Okafor", "h@example.org",
			new CurrentUser.Membership(UUID.randomUUID(), new ActingFor.OfSecretariat(false), "Secretariat"), List.of(),
			null);

	private static Registers registers;

	private static PartySheet sheet;

	private static PartyKeeping keeping;

	private static LocalDate today;

	@BeforeAll
	static void open() {
		registers = Registers.load("party_table");
		keeping = registers.bean(PartyKeeping.class);
		sheet = new PartySheet(registers.bean(PartyRegister.class), keeping, registers.bean(WorkingDays.class));
		today = registers.bean(WorkingDays.class).today();
	}

	@AfterAll
	static void close() {
		registers.close();
	}

	@Test
	void everyColumnIsRecordedOnceAndComesBackWithoutADifference() throws Exception {
		Map<String, String> row = new LinkedHashMap<>(
				Map.of("code", "NAM", "name_en", "-Namibia", "name_ar", "ناميبيا ٢", "name_es", "=Namibia", "name_fr",
						"Namibie “nouvelle”", "name_ru", "Намибия 2", "name_zh", "纳米比亚二", "region", "ASIA_PACIFIC",
						"development_status", "ECONOMY_IN_TRANSITION", "least_developed", "true"));
		row.putAll(Map.of("small_island", "true", "languages", "fr;en", "instrument", "RATIFICATION", "instrument_on",
				"2005-06-20", "in_force_on", "2005-09-18", "official_contact_point", "Ms A\n@ministry",
				"national_focal_points", "+264 61\n\nMr B", "eligibility_decision", "ELIGIBLE", "source", "A letter",
				"official_name", "Republic of Namibia"));
		row.putAll(Map.of("official_name_ar", "جمهورية ناميبيا", "official_name_es", "República de Namibia",
				"official_name_fr", "République de Namibie", "official_name_ru", "Республика Намибия",
				"official_name_zh", "纳米比亚共和国", "valid_from", today.minusDays(3).toString(), "to_be_confirmed", "true"));
		assertThat(row.keySet())
			.containsExactlyInAnyOrderElementsOf(sheet.columns().stream().map(SheetColumn::name).toList());
		assertThat(record(List.of(row)).rows()).extracting(Comparison.ComparedRow::outcome)
			.containsExactly(Outcome.CHANGED);
		PartyEntry entry = keeping.kept(new PartyCode("NAM")).entry();
		for (PartyFact fact : PartyFact.values()) {
			KnownFact known = entry.on(fact, today).orElseThrow();
			assertThat(known.value()).as(fact.name()).isEqualTo(row.get(fact.column()));
			assertThat(known.confirmed()).as(fact.name()).isFalse();
			assertThat(known.source()).isEqualTo("A letter");
		}
		assertThat(entry.value(PartyFact.REGION, today.minusDays(4))).isEqualTo("AFRICA");
		assertThat(compare(List.of(row)).rows()).extracting(Comparison.ComparedRow::outcome)
			.containsExactly(Outcome.UNCHANGED);
		assertThat(compare(List.of(row)).canBeApplied()).isFalse();
		assertThat(compare(taken()).rows()).hasSize(185)
			.allSatisfy((one) -> assertThat(one.outcome()).as(one.name()).isEqualTo(Outcome.UNCHANGED));
	}

	@Test
	void aStateBecomesAPartyByItsRow() {
		Map<String, String> row = new LinkedHashMap<>(Map.of("code", "HTI", "development_status", "developing",
				"languages", "fr", "instrument", "accession", "instrument_on", today.minusDays(100).toString(),
				"least_developed", "true", "name_fr", "Haïti"));
		Comparison missing = compare(List.of(Map.of("code", "HTI", "languages", "fr", "instrument_on", "2026-01-01")));
		assertThat(missing.faults()).extracting((fault) -> fault.line() + " " + fault.column())
			.containsExactlyInAnyOrder("2 development_status", "2 instrument");
		assertThat(record(List.of(row)).count(Outcome.NEW)).isOne();
		Party party = registers.parties().find(new PartyCode("HTI")).orElseThrow();
		assertThat(party.name()).isEqualTo("Haiti");
		assertThat(party.leastDeveloped()).isTrue();
		assertThat(party.smallIsland()).isFalse();
		assertThat(party.inForceOn()).isEqualTo(today.minusDays(10));
		assertThat(registers.parties().nonParty("HTI")).isEmpty();
		assertThat(compare(List.of(row)).count(Outcome.UNCHANGED)).isOne();
	}

	@Test
	void aPartyMayStandOnSeveralRowsEachWithFactsOfItsOwn() {
		LocalDate day = today.plusDays(30);
		record(List.of(Map.of("code", "TON", "name_fr", "Tongas (les)"),
				Map.of("code", "TON", "small_island", "false", "valid_from", day.toString())));
		assertThat(registers.parties().asOn(new PartyCode("TON"), day).orElseThrow().smallIsland()).isFalse();
		assertThat(registers.parties().asOn(new PartyCode("TON"), today).orElseThrow().smallIsland()).isTrue();
		assertThat(
				compare(List.of(Map.of("code", "TON", "region", "AFRICA"), Map.of("code", "TON", "region", "AFRICA")))
					.faults())
			.hasSize(1);
	}

	private static Comparison record(List<Map<String, String>> rows) {
		Comparison comparison = compare(rows);
		assertThat(comparison.faults()).isEmpty();
		return registers.transaction()
			.execute((_) -> sheet.apply(OFFICER, MappedSheet.of(sheet.columns(), rows), comparison.digest(),
					"Letter of 3 May"));
	}

	private static Comparison compare(List<Map<String, String>> rows) {
		return sheet.compare(MappedSheet.of(sheet.columns(), rows));
	}

	private static List<Map<String, String>> taken() throws Exception {
		List<Map<String, String>> rows = new ArrayList<>();
		sheet.write(new TableFile() {

			private List<String> heads = List.of();

			@Override
			public void head(List<String> columns) {
				this.heads = columns;
			}

			@Override
			public void row(List<? extends @Nullable Object> cells) {
				Map<String, String> row = new LinkedHashMap<>();
				for (int at = 0; at < this.heads.size(); at++) {
					row.put(this.heads.get(at), Objects.toString(cells.get(at), ""));
				}
				rows.add(row);
			}

			@Override
			public void close() {
				// Nothing is open.
			}

		});
		return rows.stream().filter((row) -> !"HTI".equals(row.get("code"))).toList();
	}

}
