package org.article12.catalogue.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.article12.PortalTest;
import org.article12.core.sheet.Comparison;
import org.article12.core.sheet.Comparison.Outcome;
import org.article12.core.sheet.MappedSheet;
import org.article12.core.sheet.RegisterSheet;
import org.article12.core.sheet.Sheet;
import org.article12.core.sheet.SheetColumn;
import org.article12.core.web.TableFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Areas, guidance, POPs and agreements go out as tables and come back. */
@PortalTest
class CatalogueSheetTests {

	@Autowired
	private List<RegisterSheet> sheets;

	@ParameterizedTest
	@ValueSource(strings = { "agreements", "areas", "guidance", "pops" })
	void whatGoesOutComesBackWithoutADifference(String register) throws Exception {
		Table table = new Table();
		sheet(register).write(table);
		Comparison comparison = compare(register, table.head, table.rows);
		assertThat(comparison.faults()).isEmpty();
		assertThat(comparison.rows()).isNotEmpty()
			.allSatisfy((row) -> assertThat(row.outcome()).as(row.name() + row.changes()).isEqualTo(Outcome.UNCHANGED));
	}

	@Test
	void aColumnThatTheTableLacksStaysAsItIs() {
		Comparison comparison = compare("areas", List.of("code", "needs"),
				List.of(List.of("NIP", "technical"), List.of("LABORATORY", "TECHNICAL")));
		assertThat(comparison.faults()).isEmpty();
		assertThat(comparison.rows()).extracting(Comparison.ComparedRow::outcome)
			.containsExactly(Outcome.CHANGED, Outcome.UNCHANGED);
		assertThat(comparison.rows().getFirst().changes()).singleElement()
			.satisfies((one) -> assertThat(one.field()).isEqualTo("needs"));
	}

	@Test
	void whatIsWrongWithAreasIsSaidAtItsCellAllAtOnce() {
		List<String> heads = List.of("code", "title_en", "category", "selectable", "needs", "sort_order", "retired");
		Comparison comparison = compare("areas", heads,
				List.of(List.of("fire brigade", "Fire", "both", "true", "", "", ""),
						List.of("FIRE", "", "neither", "perhaps", "MONEY", "first", "yes"),
						List.of("NOWHERE.FIRE", "Fire", "BOTH", "true", "", "", ""),
						List.of("SMOKE", "Smoke", "BOTH", "true", "", "100", ""),
						List.of("TRAINING", "Training", "BOTH", "false", "", "", "true"),
						List.of("HEAT", "Heat", "BOTH", "true", "LEGAL", "", ""),
						List.of("HEAT", "Heat", "BOTH", "true", "LEGAL", "", "")));
		assertThat(comparison.faults()).extracting((fault) -> fault.line() + " " + fault.column())
			.contains("2 code", "3 title_en", "3 category", "3 selectable", "3 needs", "3 sort_order", "3 retired",
					"4 code", "5 code", "6 code", "8 code");
		assertThat(comparison.canBeApplied()).isFalse();
	}

	@Test
	void whatIsWrongWithGuidanceAndPopsIsSaidAtItsCell() {
		Comparison guidance = compare("guidance", List.of("code", "title_en", "areas", "links"), List.of(
				List.of("FIRE", "Fire", "NIP;NOWHERE", "all | javascript:1 | Page"),
				List.of("SMOKE", "Smoke", "NIP", "tlh | https://smoke.example/ | Page\nfr | https://x.example/ |")));
		assertThat(guidance.faults()).extracting((fault) -> fault.line() + " " + fault.column())
			.contains("2 areas", "2 links", "3 links");
		Comparison pops = compare("pops", List.of("code", "name", "uses", "listings"), List.of(
				List.of("FIRE", "", "cooking", "D | SC-4/10 | COP-4 | 1999 | someday"),
				List.of("SMOKE", "Smoke", "industrial", ""),
				List.of("HEAT", "Heat", "industrial", "A | SC-4/10 | COP-4 | 2009 | 2010-08-26\nA | | | 2011 |")));
		assertThat(pops.faults()).extracting((fault) -> fault.line() + " " + fault.column())
			.contains("2 name", "2 uses", "2 listings", "3 listings", "4 listings");
	}

	private RegisterSheet sheet(String register) {
		return this.sheets.stream().filter((one) -> one.register().equals(register)).findFirst().orElseThrow();
	}

	private Comparison compare(String register, List<String> heads, List<List<String>> cells) {
		List<Sheet.Row> rows = new ArrayList<>();
		cells.forEach((row) -> rows.add(new Sheet.Row(rows.size() + 2L, row, Set.of())));
		List<SheetColumn> columns = sheet(register).columns();
		return sheet(register).compare(new MappedSheet(new Sheet(heads, rows), columns));
	}

	private static final class Table implements TableFile {

		private final List<List<String>> rows = new ArrayList<>();

		private List<String> head = List.of();

		@Override
		public void head(List<String> columns) {
			this.head = columns;
		}

		@Override
		public void row(List<? extends @Nullable Object> cells) {
			this.rows.add(cells.stream().map((cell) -> Objects.toString(cell, "")).toList());
		}

		@Override
		public void close() {
			// Nothing is open.
		}

	}

}
