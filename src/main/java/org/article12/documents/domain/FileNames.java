package org.article12.documents.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes the name that a sender gives a file safe to save under. It names no folder, hides
 * nothing by invisible characters, and ends as its content says: a browser that saves it
 * lets the reader's computer judge by that ending.
 */
final class FileNames {

	private static final int LONGEST = 120;

	private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

	private static final Pattern UNFIT = Pattern.compile("[\\p{C}<>:\"|?*]+");

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

	private static final Pattern EDGES = Pattern.compile("^[ .]+|[ .]+$");

	private FileNames() {
	}

	/** What the sender calls the file, fit to be shown. */
	static String shown(String name) {
		String last = FOLDERS.matcher(name).replaceFirst("");
		String tidy = BLANKS.matcher(UNFIT.matcher(Normalizer.normalize(last, Normalizer.Form.NFC)).replaceAll(" "))
			.replaceAll(" ");
		return cut(EDGES.matcher(tidy).replaceAll(""), LONGEST);
	}

	/** The same with the ending that belongs to its content. */
	static String safe(String name, Kind kind) {
		String shown = shown(name);
		String ending = shown.substring(shown.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		String usual = kind.extensions().getFirst();
		if (shown.isEmpty()) {
			return usual + "." + usual;
		}
		return (shown.contains(".") && kind.extensions().contains(ending)) ? shown : shown + "." + usual;
	}

	// In the middle: people tell files apart by how names begin and by how they end.
	private static String cut(String text, int longest) {
		int length = text.codePointCount(0, text.length());
		if (length <= longest) {
			return text;
		}
		int head = longest / 2;
		String begin = text.substring(0, text.offsetByCodePoints(0, head)).strip();
		String end = text.substring(text.offsetByCodePoints(0, length - (longest - head - 1))).strip();
		return begin + "…" + end;
	}

}
