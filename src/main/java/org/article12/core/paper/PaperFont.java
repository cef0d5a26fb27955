package org.article12.core.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;

/**
 * A font that comes with the portal. Which characters it draws is read when it is first
 * asked for, and known from then on.
 */
final class PaperFont {

	private static final int PLAIN = 400;

	private static final int BOLD = 700;

	private static final int LAST = 0x1ffff;

	private final String family;

	private final String plain;

	private final @Nullable String bold;

	private volatile @Nullable BitSet drawn;

	/**
	 * A font.
	 * @param family the name by which styles call it
	 * @param plain the file of its plain letters, on the class path
	 * @param bold the file of its bold letters, or null where the plain ones do
	 */
	PaperFont(String family, String plain, @Nullable String bold) {
		this.family = family;
		this.plain = plain;
		this.bold = bold;
	}

	/** The name by which styles call it. */
	String family() {
		return this.family;
	}

	/** Whether it has a drawing for that character. */
	boolean draws(int codePoint) {
		BitSet known = this.drawn;
		if (known == null) {
			known = read();
			this.drawn = known;
		}
		return known.get(codePoint);
	}

	void addTo(PdfRendererBuilder builder) {
		builder.useFont(() -> open(this.plain), this.family, PLAIN, FontStyle.NORMAL, true);
		builder.useFont(() -> open(Objects.requireNonNullElse(this.bold, this.plain)), this.family, BOLD,
				FontStyle.NORMAL, true);
	}

	/** Its plain letters, to be closed by the caller. */
	TrueTypeFont letters() {
		try {
			return new TTFParser().parse(new RandomAccessReadBuffer(open(this.plain)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private BitSet read() {
		BitSet read = new BitSet();
		try (TrueTypeFont font = letters()) {
			CmapLookup drawings = font.getUnicodeCmapLookup();
			for (int codePoint = ' '; codePoint <= LAST; codePoint++) {
				read.set(codePoint, drawings.getGlyphId(codePoint) != 0);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return read;
	}

	private static InputStream open(String file) {
		try {
			return new ClassPathResource(file).getInputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
