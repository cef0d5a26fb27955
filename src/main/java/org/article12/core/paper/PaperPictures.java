package org.article12.core.paper;

import java.io.File;
import java.io.IOException;
import java.util.List;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Draws the portal's own pictures on paper. They are areas, lines and words, nothing
 * else, so that no program has to understand all of SVG for them; their words are drawn
 * as outlines of the paper's fonts, which makes them independent of what fonts a machine
 * has. Programs read the text that stands for the picture, and the table beneath it.
 */
final class PaperPictures implements SVGDrawer {

	private final Outlines outlines = new Outlines();

	@Override
	public SVGImage buildSVGImage(Element picture, @Nullable Box box, @Nullable CssContext css, double width,
			double height, double dotsPerPixel) {
		return new PaperPicture(picture, this.outlines, dotsPerPixel);
	}

	@Override
	public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
		// The fonts are the portal's.
	}

	@Override
	public void addFontFile(File file, String family, Integer weight, FontStyle style) {
		// The fonts are the portal's.
	}

	@Override
	public void close() throws IOException {
		this.outlines.close();
	}

}
