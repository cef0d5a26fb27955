package org.article12.core.web;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.article12.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV: commas, dates as ISO 8601 has them. A byte order mark goes first,
 * without which spreadsheets take UTF-8 for something else.
 */
public final class CsvFile implements TableFile {

	/** Of what pages show; a plain one, so that programs read dates and words. */
	static final char NO_BREAK_SPACE = '\u00a0';

	private static final char BYTE_ORDER_MARK = '\ufeff';

	/** Also as East Asian keyboards type them, which spreadsheets take for the same. */
	private static final String FORMULA_BEGINS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

	private final CsvWriter csv;

	private final ZoneId zone;

	/**
	 * A file that goes wherever it is written.
	 * @param zone in which moments are written
	 */
	public CsvFile(Writer out, ZoneId zone) throws IOException {
		out.write(BYTE_ORDER_MARK);
		this.csv = CsvWriter.builder().build(out);
		this.zone = zone;
	}

	@Override
	public void head(List<String> columns) {
		row(columns);
	}

	@Override
	public void row(List<? extends @Nullable Object> cells) {
		this.csv.writeRecord(cells.stream().map(this::written).toList());
	}

	private String written(@Nullable Object cell) {
		return switch (cell) {
			case null -> "";
			case String text -> harmless(text);
			case Instant moment ->
				moment.truncatedTo(ChronoUnit.SECONDS).atZone(this.zone).toOffsetDateTime().toString();
			default -> cell.toString();
		};
	}

	/**
	 * A spreadsheet would take text that begins so for a formula, and run it; before it
	 * is cleaned, since what is taken out might have hidden it.
	 */
	private static String harmless(String text) {
		String clean = Text.clean(text.replace(NO_BREAK_SPACE, ' '));
		boolean formula = begins(text) || begins(clean);
		return formula ? "'" + clean : clean;
	}

	private static boolean begins(String text) {
		return !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0;
	}

	@Override
	public void close() throws IOException {
		this.csv.close();
	}

}
