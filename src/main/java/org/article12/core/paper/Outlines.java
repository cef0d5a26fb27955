package org.article12.core.paper;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import com.ibm.icu.text.Bidi;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/** Words as the outlines of their letters, in every script that paper has fonts of. */
final class Outlines implements Closeable {

	private final Map<PaperFont, TrueTypeFont> fonts = new HashMap<>();

	/**
	 * The outline of some words, which begin at 0 and stand on 0.
	 * @param size of the letters
	 */
	Shape of(String words, double size) {
		Bidi bidi = new Bidi(new ArabicLetters().shapeText(words), Bidi.LEVEL_DEFAULT_LTR);
		Path2D.Double outline = new Path2D.Double();
		double x = 0;
		for (FontRuns.Run run : FontRuns.of(bidi.writeReordered(Bidi.DO_MIRRORING))) {
			x = append(outline, run, x, size);
		}
		return outline;
	}

	private double append(Path2D outline, FontRuns.Run run, double from, double size) {
		TrueTypeFont font = this.fonts.computeIfAbsent(run.font(), PaperFont::letters);
		double x = from;
		try {
			CmapLookup drawings = font.getUnicodeCmapLookup();
			double scale = size / font.getUnitsPerEm();
			for (int codePoint : run.text().codePoints().toArray()) {
				int drawing = drawings.getGlyphId(codePoint);
				@Nullable GlyphData glyph = font.getGlyph().getGlyph(drawing);
				if (glyph != null) {
					AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
					place.scale(scale, -scale);
					outline.append(glyph.getPath().getPathIterator(place), false);
				}
				x += font.getAdvanceWidth(drawing) * scale;
			}
			return x;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		for (TrueTypeFont font : this.fonts.values()) {
			font.close();
		}
	}

}
