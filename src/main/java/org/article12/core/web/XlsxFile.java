package org.article12.core.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import org.article12.core.Refused;
import org.article12.core.TooLong;
import org.article12.core.text.FormulaGuard;
import org.article12.core.text.Text;

/**
 * A table as a workbook of one sheet, for spreadsheets that expect another sign than the
 * comma between cells, and that know a date from a text. Its rows go out as they come.
 */
public final class XlsxFile implements TableFile {

	private static final int MOST_ROWS = 1_048_576;

	private static final int LONGEST_TEXT = 32_767;

	private static final int ROWS_HELD = 500;

	private static final int COLUMN_WIDTH = 24;

	private final Workbook book;

	private final Worksheet sheet;

	private final ZoneId zone;

	private int rows;

	/**
	 * A file that goes wherever it is written.
	 * @param zone in which moments are written
	 */
	public XlsxFile(OutputStream out, ZoneId zone) {
		this.book = new Workbook(out, "Article 12", "1.0");
		this.sheet = this.book.newWorksheet("Article 12");
		this.zone = zone;
	}

	@Override
	public void head(List<String> columns) throws IOException {
		for (int column = 0; column < columns.size(); column++) {
			this.sheet.width(column, COLUMN_WIDTH);
		}
		this.sheet.freezePane(0, 1);
		row(columns);
		this.sheet.range(0, 0, 0, Math.max(0, columns.size() - 1)).style().bold().set();
	}

	@Override
	public void row(List<? extends @Nullable Object> cells) throws IOException {
		if (this.rows == MOST_ROWS) {
			throw new Refused(TooLong.TABLE_TOO_LONG);
		}
		if (this.rows % ROWS_HELD == ROWS_HELD - 1) {
			this.sheet.flush();
		}
		for (int column = 0; column < cells.size(); column++) {
			write(column, cells.get(column));
		}
		this.rows++;
	}

	private void write(int column, @Nullable Object cell) {
		switch (cell) {
			case null -> {
			}
			case Number figure -> this.sheet.value(this.rows, column, figure);
			case LocalDate day -> {
				this.sheet.value(this.rows, column, day);
				this.sheet.style(this.rows, column).format("yyyy-mm-dd").set();
			}
			case Instant moment -> {
				this.sheet.value(this.rows, column,
						moment.truncatedTo(ChronoUnit.SECONDS).atZone(this.zone).toLocalDateTime());
				this.sheet.style(this.rows, column).format("yyyy-mm-dd hh:mm:ss").set();
			}
			default -> text(column, FormulaGuard.kept(cell.toString().replace(CsvFile.NO_BREAK_SPACE, ' ')));
		}
	}

	// As text and nothing else, a cell is never taken for a formula.
	private void text(int column, String text) {
		if (!text.isEmpty()) {
			String whole = (text.length() <= LONGEST_TEXT) ? text : Text.shortened(text, LONGEST_TEXT / 2);
			this.sheet.inlineString(this.rows, column, whole);
		}
	}

	@Override
	public void close() throws IOException {
		this.book.finish();
		this.book.close();
	}

}
