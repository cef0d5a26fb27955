package org.article12.centres.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.validation.Validation;

import org.article12.Registers;
import org.article12.catalogue.Catalogue;
import org.article12.centres.CentreEdits;
import org.article12.centres.Centres;
import org.article12.centres.domain.Aspect;
import org.article12.centres.domain.Facts;
import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.PersonId;
import org.article12.core.WorkingDays;
import org.article12.core.register.RegisterChange;
import org.article12.core.sheet.Comparison;
import org.article12.core.sheet.Comparison.Outcome;
import org.article12.core.sheet.MappedSheet;
import org.article12.core.sheet.SheetColumn;
import org.article12.core.web.TableFile;
import org.article12.parties.Parties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a table of centres says is recorded, each thing that is kept, and comes back the
 * same.
 */
class CentreTableTests {

	private static final CurrentUser OFFICER = new CurrentUser(PersonId.next(), "Helena Okafor", "h@example.org",
			new CurrentUser.Membership(UUID.randomUUID(), new ActingFor.OfSecretariat(false), "Secretariat"), List.of(),
			null);

	private static final CentreCode SENEGAL = new CentreCode("SCRC-SN");

	private static Registers registers;

	private static CentreSheet sheet;

	private static LocalDate today;

	@BeforeAll
	static void open() {
		registers = Registers.load("centre_table");
		sheet = new CentreSheet(registers.bean(CentreEdits.class), registers.bean(Centres.class),
				registers.bean(Catalogue.class), registers.bean(Parties.class), registers.bean(WorkingDays.class),
				new SpringValidatorAdapter(Validation.buildDefaultValidatorFactory().getValidator()));
		today = registers.bean(WorkingDays.class).today();
	}

	@AfterAll
	static void close() {
		registers.close();
	}

	@Test
	void everyThingThatIsKeptIsRecordedOnceAndComesBackWithoutADifference() throws Exception {
		List<Map<String, String>> rows = Stream
			.of(row("capacity", "", "7", "", ""), row("name", "en", "=A centre", "", ""),
					row("name", "fr", "Un centre", "", ""), row("name_today", "en", "A centre today", "", ""),
					row("name", "ar", "مركز", "", ""), row("name_today", "fr", "Un centre d’aujourd’hui", "", ""),
					row("name_today", "ar", "مركز اليوم", "", ""), row("region", "", "asia_pacific", "", ""),
					row("host", "", "KEN", "", ""), row("city_then", "", "Dakar-Hann", "", ""),
					row("basel_then", "", "false", "", ""), row("city", "", "@Nairobi", "", ""),
					row("latitude", "", "-1.2864", "", ""), row("longitude", "", "36.8172", "", ""),
					row("website", "", "https://example.org/centre", "", ""), row("basel_now", "", "false", "", ""),
					row("later_endorsement", "", "COP-99", "", ""),
					row("note", "", "Two lines\nof a note; and, more", "", ""), row("languages", "", "en fr", "", ""),
					row("area", "EFFECTIVENESS", "primary", "stated", "+Its letter"),
					row("area", "NIP", "secondary", "stated", "Its \"letter\""),
					row("party", "KEN", "listed", "stated", "A, B"),
					row("absence", today.plusDays(10).toString(), today.plusDays(20).toString(), "", "Moving house"))
			.toList();
		Set<String> inTables = Stream.of(Aspect.values())
			.map((aspect) -> aspect.name().toLowerCase(Locale.ROOT))
			.filter((name) -> FactCells.aspect(name).isPresent())
			.collect(Collectors.toSet());
		assertThat(rows.stream().map((row) -> row.get("what")).collect(Collectors.toSet()))
			.containsExactlyInAnyOrderElementsOf(inTables);

		Comparison recorded = record(rows);
		assertThat(recorded.count(Outcome.NEW) + recorded.count(Outcome.CHANGED)).isEqualTo(rows.size());
		Facts facts = registers.bean(CentreEdits.class).recorded(SENEGAL).facts();
		assertThat(facts.get(Aspect.CAPACITY)).isEqualTo("7");
		assertThat(facts.get(Aspect.NAME, "en")).isEqualTo("=A centre");
		assertThat(facts.get(Aspect.AREA, "NIP")).isEqualTo("SECONDARY/stated/Its \"letter\"");
		assertThat(facts.all(Aspect.ABSENCE)).hasSize(1);
		List<RegisterChange> changes = registers.bean(CentreEdits.class).changesOf(SENEGAL);
		assertThat(changes).hasSize(1);
		assertThat(changes.getFirst().why()).isEqualTo("Letter of 3 May");
		assertThat(changes.getFirst().differences()).hasSize(rows.size());

		Comparison again = compare(rows);
		assertThat(again.rows())
			.allSatisfy((one) -> assertThat(one.outcome()).as(one.name()).isEqualTo(Outcome.UNCHANGED));
		assertThat(again.canBeApplied()).isFalse();
		assertThat(compare(taken()).rows()).hasSizeGreaterThan(400)
			.allSatisfy((one) -> assertThat(one.outcome()).as(one.name()).isEqualTo(Outcome.UNCHANGED));

		assertThat(record(List.of(row("area", "NIP", "", "", ""),
				row("absence", today.plusDays(10).toString(), "", "", ""), row("capacity", "", "", "", "")))
			.count(Outcome.CHANGED)).isEqualTo(3);
		Facts without = registers.bean(CentreEdits.class).recorded(SENEGAL).facts();
		assertThat(without.get(Aspect.AREA, "NIP") + without.get(Aspect.CAPACITY)).isEmpty();
		assertThat(without.all(Aspect.ABSENCE)).isEmpty();
	}

	private static Map<String, String> row(String what, String of, String value, String basis, String note) {
		return Map.of("centre", "SCRC-SN", "what", what, "of", of, "value", value, "basis", basis, "note", note);
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
		List<String> heads = sheet.columns().stream().map(SheetColumn::name).toList();
		List<Map<String, String>> rows = new ArrayList<>();
		sheet.write(new TableFile() {

			@Override
			public void head(List<String> columns) {
				assertThat(columns).isEqualTo(heads);
			}

			@Override
			public void row(List<? extends @Nullable Object> cells) {
				rows.add(IntStream.range(0, heads.size())
					.boxed()
					.collect(Collectors.toMap(heads::get, (at) -> Objects.toString(cells.get(at), ""))));
			}

			@Override
			public void close() {
				// Nothing is open.
			}

		});
		return rows;
	}

}
