package org.article12.core.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Makes Arabic that is copied from a PDF come back as it was typed. What is drawn are the
 * joined forms of the letters, which have characters of their own; to whoever copies them
 * the PDF says which letters they are forms of.
 */
final class CopiedText {

	private static final int BLOCK = 100;

	private static final int CODES = 0x10000;

	private CopiedText() {
	}

	/** The same document with letters in place of their forms. */
	static byte[] asTyped(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
			for (PDPage page : document.getPages()) {
				COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
				if (fonts != null) {
					for (COSName name : fonts.keySet()) {
						COSDictionary font = fonts.getCOSDictionary(name);
						if (font != null && seen.add(font)) {
							mend(document, font);
						}
					}
				}
			}
			ByteArrayOutputStream mended = new ByteArrayOutputStream(pdf.length);
			document.save(mended);
			return mended.toByteArray();
		}
	}

	private static void mend(PDDocument document, COSDictionary font) throws IOException {
		if (!(font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream)) {
			return;
		}
		CMap copied = new CMapParser().parse(new RandomAccessReadBuffer(stream.createInputStream()));
		Map<Integer, String> letters = new TreeMap<>();
		boolean forms = false;
		for (int code = 0; code < CODES; code++) {
			String text = copied.toUnicode(code, 2);
			if (text != null) {
				String letter = letter(text);
				forms |= !letter.equals(text);
				letters.put(code, letter);
			}
		}
		if (forms) {
			COSStream mended = document.getDocument().createCOSStream();
			try (OutputStream out = mended.createOutputStream(COSName.FLATE_DECODE)) {
				out.write(map(letters).getBytes(StandardCharsets.US_ASCII));
			}
			font.setItem(COSName.TO_UNICODE, mended);
		}
	}

	/** The letter of which it is a joined form; of lam with alef the alef. */
	private static String letter(String drawn) {
		char form = drawn.charAt(0);
		if (form == ArabicLetters.LAM) {
			return "\u0644";
		}
		if (ArabicLetters.isLamWithAlef(form)) {
			return Normalizer.normalize(drawn, Normalizer.Form.NFKC).substring(1);
		}
		boolean joined = (form >= 0xfb50 && form <= 0xfdff) || (form >= 0xfe70 && form <= 0xfeff);
		return joined ? Normalizer.normalize(drawn, Normalizer.Form.NFKC) : drawn;
	}

	private static String map(Map<Integer, String> letters) {
		StringBuilder map = new StringBuilder("""
				/CIDInit /ProcSet findresource begin
				12 dict begin
				begincmap
				/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
				/CMapName /Adobe-Identity-UCS def
				/CMapType 2 def
				1 begincodespacerange
				<0000> <FFFF>
				endcodespacerange
				""");
		int at = 0;
		for (Map.Entry<Integer, String> letter : letters.entrySet()) {
			if (at % BLOCK == 0) {
				map.append(Math.min(BLOCK, letters.size() - at)).append(" beginbfchar\n");
			}
			map.append("<%04X> <%s>%n".formatted(letter.getKey(),
					HexFormat.of().formatHex(letter.getValue().getBytes(StandardCharsets.UTF_16BE))));
			at++;
			if (at % BLOCK == 0 || at == letters.size()) {
				map.append("endbfchar\n");
			}
		}
		return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
	}

}
