package org.article12.documents.domain;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.article12.documents.DocumentRefused;
import org.article12.documents.DocumentRefused.Reason;

/**
 * Refuses what must not lie in an office file: programs, scripts and links under whatever
 * name, objects of other programs (OLE), and packed files. A document within a document,
 * such as the sheet behind a chart, is allowed and looked into as well.
 */
final class EmbeddedFiles {

	private static final Set<String> DANGEROUS = Set.of("exe", "dll", "com", "scr", "pif", "bat", "cmd", "ps1", "psm1",
			"vbs", "vbe", "vb", "js", "jse", "mjs", "wsf", "wsc", "wsh", "sct", "hta", "lnk", "url", "desktop",
			"webloc", "msi", "msp", "mst", "jar", "jnlp", "class", "cpl", "reg", "inf", "sh", "bash", "py", "pyc", "pl",
			"rb", "php", "app", "apk", "dmg", "pkg", "deb", "rpm", "iso", "img", "vhd", "vhdx", "chm", "hlp", "scf",
			"gadget", "application", "appref-ms", "msc", "xll", "ocx", "sys", "drv", "htm", "html", "xhtml", "mht",
			"mhtml", "rtf", "zip", "rar", "7z", "cab", "tar", "gz", "bz2", "xz", "docm", "dotm", "xlsm", "xltm", "xlsb",
			"xlam", "pptm", "potm", "ppsm", "ppam", "eml", "msg", "library-ms", "search-ms", "settingcontent-ms");

	private static final Pattern MACROS = Pattern
		.compile("(?i)(?:.*/)?vbaProject\\.bin|(?:.*/)?(?:Basic|Scripts|macrosheets|activeX)/.+");

	private static final Pattern EMBEDDINGS = Pattern.compile("(?i)(?:.*/)?embeddings/.+");

	// How programs, scripts, links, objects and packed files begin.
	private static final List<byte[]> BEGINNINGS = List.of(hex("4d5a"), hex("7f454c46"), hex("cafebabe"),
			hex("feedface"), hex("feedfacf"), hex("cefaedfe"), hex("cffaedfe"), hex("4c00000001140200"), hex("2321"),
			hex("d0cf11e0a1b11ae1"), hex("504b0304"), hex("1f8b08"), hex("526172211a07"), hex("377abcaf271c"),
			hex("4d534346"));

	private static final Pattern AT_THE_END = Pattern.compile("[\\p{C}\\p{Z}.]+$");

	private static final int DEEPEST = 3;

	private EmbeddedFiles() {
	}

	/**
	 * Looks at every entry.
	 * @param name the name of the file that was sent
	 * @param depth in how many documents this one lies
	 * @throws DocumentRefused when something must not lie in it
	 */
	static void check(String name, ZipFile zip, int depth) throws IOException {
		for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
			if (!entry.isDirectory()) {
				check(name, zip, entry, depth);
			}
		}
	}

	private static void check(String name, ZipFile zip, ZipEntry entry, int depth) throws IOException {
		String path = entry.getName().replace('\\', '/');
		if (MACROS.matcher(path).matches()) {
			throw new DocumentRefused(Reason.MACROS, name);
		}
		String inside = FileNames.shown(path);
		if (DANGEROUS.contains(ending(path))) {
			throw DocumentRefused.embedded(name, inside);
		}
		if (EMBEDDINGS.matcher(path).matches()) {
			embedded(name, inside, zip, entry, depth);
		}
		else if (beginsBadly(zip, entry)) {
			throw DocumentRefused.embedded(name, inside);
		}
	}

	private static void embedded(String name, String inside, ZipFile zip, ZipEntry entry, int depth)
			throws IOException {
		boolean document = depth < DEEPEST && Kinds.inside(() -> zip.getInputStream(entry),
				(file) -> ZipContainer.kind(name, file, depth + 1).isPresent());
		if (!document) {
			throw DocumentRefused.embedded(name, inside);
		}
	}

	private static boolean beginsBadly(ZipFile zip, ZipEntry entry) throws IOException {
		try (InputStream in = zip.getInputStream(entry)) {
			byte[] begin = in.readNBytes(8);
			return BEGINNINGS.stream()
				.anyMatch(
						(bad) -> begin.length >= bad.length && Arrays.equals(begin, 0, bad.length, bad, 0, bad.length));
		}
	}

	/** Whether a file of that name would be run, or unpacked, by who opens it. */
	static boolean isDangerous(String name) {
		return DANGEROUS.contains(ending(name));
	}

	// Computers drop blanks and dots at the end of a name before they look at its ending.
	private static String ending(String path) {
		String tidy = AT_THE_END.matcher(Normalizer.normalize(path, Normalizer.Form.NFKC)).replaceAll("");
		return tidy.substring(tidy.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
	}

	private static byte[] hex(String digits) {
		return HexFormat.of().parseHex(digits);
	}

}
