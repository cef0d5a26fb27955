package org.article12.core.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.article12.core.Refused;
import org.article12.core.text.FormulaGuard;
import org.article12.core.text.Text;

/**
 * Reads a file that somebody brings as a table, by what it is and not by its name: CSV
 * with commas, semicolons or tabs, UTF-8 with or without a byte order mark; or the first
 * sheet of a workbook. However the file is made, what it takes stays bounded.
 */
public final class SheetReader {

	/** The largest file, in megabytes. */
	public static final int MOST_MEGABYTES = 10;

	/** The most rows below the heads. */
	public static final int MOST_ROWS = 20_000;

	/** The most columns. */
	public static final int MOST_COLUMNS = 60;

	private static final long MEGABYTE = 1024L * 1024;

	private static final int SIGNATURE = 8;

	private SheetReader() {
	}

	/**
	 * Reads a file.
	 * @throws Refused with a {@link SheetFault} when it is not a table, or a larger one
	 * than may be
	 * @throws IOException if the file cannot be reached
	 */
	public static Sheet read(Path file) throws IOException {
		long size = Files.size(file);
		if (size == 0) {
			throw new Refused(SheetFault.SHEET_EMPTY);
		}
		if (size > MOST_MEGABYTES * MEGABYTE) {
			throw new Refused(SheetFault.SHEET_TOO_LARGE, MOST_MEGABYTES);
		}
		Lines lines = new Lines();
		if (isWorkbook(file)) {
			WorkbookReader.read(file, lines);
		}
		else {
			CsvSheetReader.read(file, lines);
		}
		return lines.sheet();
	}

	private static boolean isWorkbook(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] first = in.readNBytes(SIGNATURE);
			if (begins(first, 0xd0, 0xcf, 0x11, 0xe0)) {
				throw new Refused(SheetFault.SHEET_OLD_OR_LOCKED);
			}
			return begins(first, 'P', 'K');
		}
	}

	private static boolean begins(byte[] file, int... signature) {
		for (int i = 0; i < signature.length; i++) {
			if (file.length <= i || (file[i] & 0xff) != signature[i]) {
				return false;
			}
		}
		return true;
	}

	/** The lines of a file as they come, the first with something in it as the heads. */
	static final class Lines {

		private final List<Sheet.Row> rows = new ArrayList<>();

		private List<String> heads = List.of();

		/**
		 * One more line.
		 * @param number its place in the file, from 1
		 * @param formulas where formulas stand in it, from 0
		 */
		void add(long number, List<String> typed, Set<Integer> formulas) {
			List<String> cells = withoutEnd(typed.stream().map(Lines::cell).toList());
			if (cells.size() > MOST_COLUMNS) {
				throw new Refused(SheetFault.SHEET_TOO_MANY_COLUMNS, MOST_COLUMNS);
			}
			if (cells.isEmpty() && formulas.isEmpty()) {
				return;
			}
			if (this.heads.isEmpty()) {
				this.heads = cells;
				return;
			}
			if (this.rows.size() == MOST_ROWS) {
				throw new Refused(SheetFault.SHEET_TOO_MANY_ROWS, MOST_ROWS);
			}
			this.rows.add(new Sheet.Row(number, cells, new TreeSet<>(formulas)));
		}

		Sheet sheet() {
			if (this.rows.isEmpty()) {
				throw new Refused(SheetFault.SHEET_EMPTY);
			}
			int columns = Math.max(this.heads.size(),
					this.rows.stream().mapToInt((row) -> row.cells().size()).max().orElseThrow());
			return new Sheet(filled(this.heads, columns),
					this.rows.stream()
						.map((row) -> new Sheet.Row(row.line(), filled(row.cells(), columns), row.formulas()))
						.toList());
		}

		private static String cell(String typed) {
			String text = FormulaGuard.restored(Text.clean(typed));
			return Text.isBlank(text) ? "" : text.strip();
		}

		private static List<String> withoutEnd(List<String> cells) {
			int end = cells.size();
			while (end > 0 && cells.get(end - 1).isEmpty()) {
				end--;
			}
			return cells.subList(0, end);
		}

		private static List<String> filled(List<String> cells, int columns) {
			List<String> filled = new ArrayList<>(cells);
			while (filled.size() < columns) {
				filled.add("");
			}
			return filled;
		}

	}

}
