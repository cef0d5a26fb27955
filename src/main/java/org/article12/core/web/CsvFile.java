package org.article12.core.web;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A table that people save and open in a spreadsheet. A byte order mark goes first,
 * without which spreadsheets take UTF-8 for something else.
 */
public final class CsvFile implements Closeable {

	private static final char BYTE_ORDER_MARK = '\ufeff';

	private static final String FORMULA_BEGINS = "=+-@\t\r\n";

	private final CsvWriter csv;

	/** A file that goes wherever it is written. */
	public CsvFile(Writer out) throws IOException {
		out.write(BYTE_ORDER_MARK);
		this.csv = CsvWriter.builder().build(out);
	}

	/**
	 * A file as the answer to a request.
	 * @param name under which it is saved, with its ending
	 */
	public static CsvFile answer(HttpServletResponse response, String name) throws IOException {
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader("Content-Disposition", "attachment; filename=\"%s\"".formatted(name));
		return new CsvFile(response.getWriter());
	}

	/**
	 * One row. The no-break spaces of what pages show are plain ones here, so that
	 * programs read dates and words.
	 */
	public void row(List<String> cells) {
		this.csv.writeRecord(cells.stream().map((cell) -> harmless(cell.replace('\u00a0', ' '))).toList());
	}

	/** A spreadsheet would take text that begins so for a formula, and run it. */
	private static String harmless(String text) {
		boolean formula = !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0;
		return formula ? "'" + text : text;
	}

	@Override
	public void close() throws IOException {
		this.csv.close();
	}

}
