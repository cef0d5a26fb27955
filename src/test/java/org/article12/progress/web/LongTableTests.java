package org.article12.progress.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.article12.TestOrder;
import org.article12.progress.Column;
import org.article12.progress.ReportRow;
import org.article12.progress.ReportTable;
import org.article12.progress.RowKey;
import org.article12.progress.RowKind;
import org.article12.progress.TableCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Of a long table those rows are read first that have most. */
@Order(TestOrder.NEEDS_NO_DATABASE)
class LongTableTests {

	@Test
	void aTableOfTenRowsIsNotLong() {
		assertThat(new LongTable(ofRows(10)).isLong()).isFalse();
		assertThat(new LongTable(ofRows(11)).isLong()).isTrue();
	}

	@Test
	void theRowsThatReceivedMostComeFirstAndOfEqualOnesThatOfTheTable() {
		LongTable table = new LongTable(table(0, 3, 9, 3, 1, 1, 1, 1, 1, 1, 1, 0, 0));
		assertThat(table.leading()).isEqualTo(Column.RECEIVED);
		assertThat(codes(table.first())).containsExactly("R2", "R1", "R3", "R4", "R5");
	}

	@Test
	void rowsWithoutNumbersAreNamedApart() {
		LongTable table = new LongTable(table(0, 3, 0));
		assertThat(codes(table.first())).containsExactly("R1");
		assertThat(codes(table.counted())).containsExactly("R1");
		assertThat(codes(table.empty())).containsExactly("R0", "R2");
	}

	private static ReportTable ofRows(int rows) {
		return table(IntStream.range(0, rows).toArray());
	}

	/** A table of which each row received that many. */
	private static ReportTable table(int... received) {
		return new ReportTable(TableCode.FLOW_BY_PARTY,
				IntStream.range(0, received.length).mapToObj((at) -> row("R" + at, received[at])).toList(),
				row(RowKey.TOTAL, IntStream.of(received).sum()), List.of());
	}

	private static ReportRow row(String code, int received) {
		List<@Nullable BigDecimal> values = new ArrayList<>(List.of(BigDecimal.ZERO, BigDecimal.valueOf(received)));
		values.add(null);
		values.add(BigDecimal.ZERO.setScale(1));
		return new ReportRow(new RowKey(RowKind.PARTY, code), null, values);
	}

	private static List<String> codes(List<ReportRow> rows) {
		return rows.stream().map((row) -> row.key().code()).toList();
	}

}
