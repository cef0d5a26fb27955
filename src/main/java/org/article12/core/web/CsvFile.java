package org.article12.core.web;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.article12.core.text.FormulaGuard;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV: commas, dates as ISO 8601 has them. A byte order mark goes first,
 * without which spreadsheets take UTF-8 for something else.
 */
public final class CsvFile implements TableFile {

	/** Of what pages show; a plain one, so that programs read dates and words. */
	static final char NO_BREAK_SPACE = '\u00a0';

	private static final char BYTE_ORDER_MARK = '\ufeff';

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
			case String text -> FormulaGuard.harmless(text.replace(NO_BREAK_SPACE, ' '));
			case Instant moment ->
				moment.truncatedTo(ChronoUnit.SECONDS).atZone(this.zone).toOffsetDateTime().toString();
			default -> cell.toString();
		};
	}

	@Override
	public void close() throws IOException {
		this.csv.close();
	}

}
