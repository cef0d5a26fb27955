package org.article12.core.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import org.article12.core.Refused;

/** Reads CSV, with whichever of three signs stands between its cells. */
final class CsvSheetReader {

	private static final String BYTE_ORDER_MARK = "\ufeff";

	// A line that some spreadsheets write for others of their kind.
	private static final Pattern SAYS_SEPARATOR = Pattern.compile("\\Asep=(.)\\r?\\n");

	private CsvSheetReader() {
	}

	static void read(Path file, SheetReader.Lines lines) throws IOException {
		String text = text(file);
		Matcher said = SAYS_SEPARATOR.matcher(text);
		boolean isSaid = said.find();
		String table = isSaid ? text.substring(said.end()) : text;
		char separator = isSaid ? said.group(1).charAt(0) : separator(table);
		long before = isSaid ? 1 : 0;
		long line = 0;
		try (CsvReader<CsvRecord> records = CsvReader.builder()
			.fieldSeparator(separator)
			.detectBomHeader(false)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.allowExtraCharsAfterClosingQuote(false)
			.allowUnclosedQuote(false)
			.maxBufferSize(SheetReader.MOST_MEGABYTES * 1024 * 1024)
			.ofCsvRecord(table)) {
			for (CsvRecord record : records) {
				line = record.getStartingLineNumber();
				lines.add(before + line, record.getFields(), Set.of());
			}
		}
		catch (CsvParseException ex) {
			boolean cutOff = String.valueOf(ex.getMessage()).toLowerCase().contains("unclosed");
			throw new Refused(cutOff ? SheetFault.SHEET_CUT_OFF : SheetFault.SHEET_QUOTES, before + line + 1);
		}
	}

	private static String text(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			if (text.indexOf('\u0000') >= 0) {
				throw new Refused(SheetFault.SHEET_NOT_A_TABLE);
			}
			return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			throw new Refused(hasNoText(bytes) ? SheetFault.SHEET_NOT_A_TABLE : SheetFault.SHEET_NOT_UTF8);
		}
	}

	// Pictures, PDFs and programs have a zero byte soon; so has UTF-16, which begins with
	// its mark.
	private static boolean hasNoText(byte[] bytes) {
		boolean marked = bytes.length > 1 && ((bytes[0] & 0xff) + (bytes[1] & 0xff)) == 0xff + 0xfe;
		for (int i = 0; !marked && i < Math.min(bytes.length, 4096); i++) {
			if (bytes[i] == 0) {
				return true;
			}
		}
		return false;
	}

	// The one that stands most often in the first line, outside quotes.
	private static char separator(String table) {
		int[] counts = new int[3];
		String signs = ",;\t";
		boolean quoted = false;
		for (int i = 0; i < table.length(); i++) {
			char one = table.charAt(i);
			if (one == '"') {
				quoted = !quoted;
			}
			else if (!quoted && (one == '\n' || one == '\r') && counts[0] + counts[1] + counts[2] > 0) {
				break;
			}
			else if (!quoted && signs.indexOf(one) >= 0) {
				counts[signs.indexOf(one)]++;
			}
		}
		int most = 0;
		for (int i = 1; i < counts.length; i++) {
			most = (counts[i] > counts[most]) ? i : most;
		}
		return signs.charAt(most);
	}

}
