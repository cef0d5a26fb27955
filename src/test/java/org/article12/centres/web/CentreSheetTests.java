package org.article12.centres.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.article12.PortalTest;
import org.article12.core.sheet.Comparison;
import org.article12.core.sheet.Comparison.Outcome;
import org.article12.core.sheet.MappedSheet;
import org.article12.core.sheet.Sheet;
import org.article12.core.web.TableFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The register of centres goes out as a table and comes back. */
@PortalTest
class CentreSheetTests {

	@Autowired
	private CentreSheet sheet;

	@Test
	void whatWasTakenAwayComesBackWithoutADifference() throws Exception {
		Table table = new Table();
		this.sheet.write(table);
		Comparison comparison = compare(table.rows);
		assertThat(comparison.faults()).isEmpty();
		assertThat(comparison.rows()).hasSizeGreaterThan(400)
			.allSatisfy((row) -> assertThat(row.outcome()).as(row.name()).isEqualTo(Outcome.UNCHANGED));
	}

	@Test
	void rowsSayWhatIsNewChangedAndTakenOut() {
		Comparison comparison = compare(
				List.of(List.of("SCRC-SN", "area", "EFFECTIVENESS", "primary", "stated", "Its letter"),
						List.of("scrc-sn", "capacity", "", "7", "", ""), List.of("SCRC-SN", "area", "NIP", "", "", ""),
						List.of("SCRC-SN", "absence", "2031-03-01", "2031-03-09", "", "Moving house")));
		assertThat(comparison.faults()).isEmpty();
		assertThat(comparison.rows()).extracting(Comparison.ComparedRow::outcome)
			.containsExactly(Outcome.NEW, Outcome.NEW, Outcome.CHANGED, Outcome.NEW);
		assertThat(comparison.canBeApplied()).isTrue();
	}

	@Test
	void whatIsWrongIsSaidAtItsCellAllAtOnce() {
		Comparison comparison = compare(List.of(List.of("SCRC-XX", "capacity", "", "1", "", ""),
				List.of("SCRC-SN", "shoe size", "", "1", "", ""), List.of("SCRC-SN", "capacity", "", "-4", "", ""),
				List.of("SCRC-SN", "area", "NIP", "strongest", "hearsay", ""),
				List.of("SCRC-SN", "area", "JUGGLING", "primary", "stated", ""),
				List.of("SCRC-SN", "party", "XXX", "listed", "stated", ""),
				List.of("SCRC-SN", "absence", "2031-03-09", "2031-03-01", "", ""),
				List.of("SCRC-SN", "website", "", "javascript:1", "", ""),
				List.of("SCRC-SN", "capacity", "", "5", "", "")));
		assertThat(comparison.faults()).extracting((fault) -> fault.line() + " " + fault.column())
			.contains("2 centre", "3 what", "4 value", "5 value", "5 basis", "6 of", "7 of", "8 value", "9 value",
					"10 of");
		assertThat(comparison.canBeApplied()).isFalse();
	}

	private Comparison compare(List<List<String>> cells) {
		List<Sheet.Row> rows = new ArrayList<>();
		cells.forEach((row) -> rows.add(new Sheet.Row(rows.size() + 2L, row, Set.of())));
		return this.sheet.compare(
				new MappedSheet(new Sheet(this.sheet.columns().stream().map((column) -> column.name()).toList(), rows),
						this.sheet.columns()));
	}

	private static final class Table implements TableFile {

		private final List<List<String>> rows = new ArrayList<>();

		@Override
		public void head(List<String> columns) {
			assertThat(columns).startsWith("centre", "what");
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
