package org.article12.core.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import org.article12.core.Refused;
import org.article12.core.TooLong;
import org.article12.core.text.FormulaGuard;
import org.article12.core.text.Text;

/**
 * A table as a workbook of one sheet, or several with a sheet for each, for spreadsheets
 * that expect another sign than the comma between cells, and that know a date from a
 * text. Rows go out as they come.
 */
public final class XlsxFile implements TableFile {

	private static final String OWN_NAME = "Article 12";

	private static final int MOST_ROWS = 1_048_576;

	private static final int LONGEST_TEXT = 32_767;

	private static final int ROWS_HELD = 500;

	private static final int COLUMN_WIDTH = 24;

	private final Workbook book;

	private final SheetNames names = new SheetNames();

	private final ZoneId zone;

	private @Nullable Worksheet current;

	private int rows;

	/**
	 * A file that goes wherever it is written.
	 * @param zone in which moments are written
	 */
	public XlsxFile(OutputStream out, ZoneId zone) {
		this.book = new Workbook(out, OWN_NAME, "1.0");
		this.zone = zone;
	}

	/**
	 * Begins another sheet, on which the next table is written.
	 * @param name what it is called, as far as spreadsheets allow
	 */
	public void sheet(String name) throws IOException {
		if (this.current != null) {
			this.current.finish();
		}
		this.current = this.book.newWorksheet(this.names.next(name));
		this.rows = 0;
	}

	private Worksheet sheet() throws IOException {
		if (this.current == null) {
			sheet(OWN_NAME);
		}
		return Objects.requireNonNull(this.current);
	}

	@Override
	public void head(List<String> columns) throws IOException {
		Worksheet sheet = sheet();
		for (int column = 0; column < columns.size(); column++) {
			sheet.width(column, COLUMN_WIDTH);
		}
		sheet.freezePane(0, 1);
		row(columns);
		sheet.range(0, 0, 0, Math.max(0, columns.size() - 1)).style().bold().set();
	}

	@Override
	public void row(List<? extends @Nullable Object> cells) throws IOException {
		if (this.rows == MOST_ROWS) {
			throw new Refused(TooLong.TABLE_TOO_LONG);
		}
		Worksheet sheet = sheet();
		if (this.rows % ROWS_HELD == ROWS_HELD - 1) {
			sheet.flush();
		}
		for (int column = 0; column < cells.size(); column++) {
			write(sheet, column, cells.get(column));
		}
		this.rows++;
	}

	private void write(Worksheet sheet, int column, @Nullable Object cell) {
		switch (cell) {
			case null -> {
			}
			case Share share -> {
				sheet.value(this.rows, column, share.part());
				sheet.style(this.rows, column).format("0.0%").set();
			}
			case Number figure -> sheet.value(this.rows, column, figure);
			case LocalDate day -> {
				sheet.value(this.rows, column, day);
				sheet.style(this.rows, column).format("yyyy-mm-dd").set();
			}
			case Instant moment -> {
				sheet.value(this.rows, column,
						moment.truncatedTo(ChronoUnit.SECONDS).atZone(this.zone).toLocalDateTime());
				sheet.style(this.rows, column).format("yyyy-mm-dd hh:mm:ss").set();
			}
			default -> text(sheet, column, FormulaGuard.kept(cell.toString().replace(CsvFile.NO_BREAK_SPACE, ' ')));
		}
	}

	// As text and nothing else, a cell is never taken for a formula.
	private void text(Worksheet sheet, int column, String text) {
		if (!text.isEmpty()) {
			String whole = (text.length() <= LONGEST_TEXT) ? text : Text.shortened(text, LONGEST_TEXT / 2);
			sheet.inlineString(this.rows, column, whole);
		}
	}

	@Override
	public void close() throws IOException {
		sheet();
		this.book.finish();
		this.book.close();
	}

}
