package org.article12.documents.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.article12.documents.Upload.Content;

/**
 * Tells CSV from other plain text: most of its rows have the same number of fields, and
 * more than one, between commas, semicolons or tabs. A title or an empty line above the
 * table does no harm.
 */
final class TextTable {

	private static final int ROWS = 2000;

	private static final int HEAD = 64 * 1024;

	private static final int LONGEST_FIELD = 256 * 1024;

	private TextTable() {
	}

	/** Whether that content is a table. */
	static boolean isOne(Content content) throws IOException {
		Charset charset = charset(content);
		if (charset.equals(StandardCharsets.ISO_8859_1) && !isText(content)) {
			return false;
		}
		for (char separator : new char[] { ',', ';', '\t' }) {
			if (isOne(content, charset, separator)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isOne(Content content, Charset charset, char separator) throws IOException {
		Map<Integer, Integer> widths = new HashMap<>();
		int rows = 0;
		try (InputStream in = content.open();
				Reader text = new InputStreamReader(in, charset);
				CsvReader<CsvRecord> csv = CsvReader.builder()
					.fieldSeparator(separator)
					.maxBufferSize(LONGEST_FIELD)
					.allowExtraFields(true)
					.allowMissingFields(true)
					.ofCsvRecord(text)) {
			for (CsvRecord row : (Iterable<CsvRecord>) csv.stream().limit(ROWS)::iterator) {
				rows++;
				widths.merge(row.getFieldCount(), 1, Integer::sum);
			}
		}
		catch (CsvParseException ex) {
			return false;
		}
		widths.remove(1);
		int alike = Stream.concat(widths.values().stream(), Stream.of(0)).max(Integer::compare).orElse(0);
		return alike > 1 && 2 * alike >= rows;
	}

	// Whatever its letters are in one of the old encodings, text has no control
	// characters.
	private static boolean isText(Content content) throws IOException {
		try (InputStream in = content.open()) {
			for (byte each : in.readNBytes(HEAD)) {
				if (each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r') {
					return false;
				}
			}
			return true;
		}
	}

	// What separates the fields is the same in every encoding but UTF-16, which says so.
	private static Charset charset(Content content) throws IOException {
		try (InputStream in = content.open()) {
			int first = in.read();
			int second = in.read();
			boolean wide = (first == 0xfe && second == 0xff) || (first == 0xff && second == 0xfe);
			return wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
		}
	}

}
