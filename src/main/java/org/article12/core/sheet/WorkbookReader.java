package org.article12.core.sheet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

import org.article12.core.Refused;

/**
 * Reads the first sheet of a workbook. A day is read as 2026-11-22 and a number as its
 * digits, whatever the sheet shows; a formula is noted, since what it comes to is
 * somebody else's sum.
 */
final class WorkbookReader {

	private static final long MOST_UNPACKED = 64L * 1024 * 1024;

	private static final int MOST_PARTS = 500;

	private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

	private WorkbookReader() {
	}

	static void read(Path file, SheetReader.Lines lines) throws IOException {
		requireBounded(file);
		try (ReadableWorkbook book = new ReadableWorkbook(file.toFile(), OPTIONS);
				Stream<Row> rows = book.getFirstSheet().openStream()) {
			rows.forEach((row) -> add(row, lines));
		}
		catch (Refused ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			// The library has no exception of its own for most of what a made-up file
			// can hold.
			throw new Refused(SheetFault.SHEET_BROKEN);
		}
	}

	/** Before anything is built of it: what it says of its sizes need not be true. */
	private static void requireBounded(Path file) throws IOException {
		byte[] piece = new byte[64 * 1024];
		long unpacked = 0;
		try (ZipFile zip = new ZipFile(file.toFile())) {
			List<? extends ZipEntry> parts = Collections.list(zip.entries());
			if (zip.getEntry("[Content_Types].xml") == null) {
				throw new Refused(SheetFault.SHEET_NOT_A_TABLE);
			}
			if (parts.size() > MOST_PARTS) {
				throw new Refused(SheetFault.SHEET_UNPACKS_TOO_LARGE);
			}
			for (ZipEntry part : parts) {
				try (InputStream in = zip.getInputStream(part)) {
					for (int read = in.read(piece); read > 0; read = in.read(piece)) {
						unpacked += read;
						if (unpacked > MOST_UNPACKED) {
							throw new Refused(SheetFault.SHEET_UNPACKS_TOO_LARGE);
						}
					}
				}
			}
		}
		catch (ZipException | EOFException ex) {
			throw new Refused(SheetFault.SHEET_BROKEN);
		}
	}

	private static void add(Row row, SheetReader.Lines lines) {
		if (row.getCellCount() > SheetReader.MOST_COLUMNS * 20) {
			throw new Refused(SheetFault.SHEET_TOO_MANY_COLUMNS, SheetReader.MOST_COLUMNS);
		}
		List<String> cells = new ArrayList<>();
		Set<Integer> formulas = new HashSet<>();
		for (int column = 0; column < row.getCellCount(); column++) {
			Cell cell = row.hasCell(column) ? row.getCell(column) : null;
			if (cell != null && (cell.getType() == CellType.FORMULA || cell.getFormula() != null)) {
				formulas.add(column);
			}
			cells.add(text(cell));
		}
		lines.add(row.getRowNum(), cells, formulas);
	}

	private static String text(@Nullable Cell cell) {
		if (cell == null || cell.getType() == null) {
			return "";
		}
		return switch (cell.getType()) {
			case NUMBER -> isDay(cell) ? day(cell.asDate()) : number(cell.asNumber());
			case BOOLEAN -> String.valueOf(cell.asBoolean());
			default -> String.valueOf(cell.getText());
		};
	}

	private static String number(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}

	private static String day(LocalDateTime moment) {
		return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : moment.toString();
	}

	// Built-in formats of days have numbers; others are told by the letters of a year or
	// a day outside quotes.
	private static boolean isDay(Cell cell) {
		Integer id = cell.getDataFormatId();
		if (id != null && (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58)) {
			return true;
		}
		String format = cell.getDataFormatString();
		return format != null && format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "")
			.toLowerCase(Locale.ROOT)
			.matches(".*(yy|dd?|mmm).*");
	}

}
