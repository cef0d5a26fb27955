package org.article12.core.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a text into runs that one font draws, so that nothing has to be looked for
 * while the page is set: a font that lacks a character says so with an exception, which
 * at thousands of characters takes longer than all the rest. A character that no font
 * draws becomes one that is seen to stand for it; what is not to be seen is left out
 * where its font lacks it.
 */
final class FontRuns {

	/** Stands for a character that no font draws. */
	static final int STAND_IN = 0xfffd;

	private static final String TAB = "    ";

	private final List<Run> runs = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	private PaperFont font = PaperFonts.USUAL;

	private FontRuns() {
	}

	/** The runs of a text, in its order. */
	static List<Run> of(String text) {
		FontRuns divided = new FontRuns();
		text.replace("\t", TAB).codePoints().forEach(divided::add);
		divided.end();
		return divided.runs;
	}

	private void add(int codePoint) {
		if (codePoint == '\n' || this.font.draws(codePoint)) {
			this.text.appendCodePoint(codePoint);
			return;
		}
		PaperFont other = PaperFonts.drawing(codePoint);
		if (other != null && !isUnseen(codePoint)) {
			changeTo(other);
			this.text.appendCodePoint(codePoint);
		}
		else if (!isUnseen(codePoint)) {
			changeTo(PaperFonts.USUAL);
			this.text.appendCodePoint(STAND_IN);
		}
	}

	private void changeTo(PaperFont next) {
		if (next != this.font) {
			end();
			this.font = next;
		}
	}

	private void end() {
		if (!this.text.isEmpty()) {
			this.runs.add(new Run(this.font, this.text.toString()));
			this.text.setLength(0);
		}
	}

	/** Joiners, marks of direction and selectors act on others and show nothing. */
	private static boolean isUnseen(int codePoint) {
		int type = Character.getType(codePoint);
		return type == Character.FORMAT || (codePoint >= 0xfe00 && codePoint <= 0xfe0f)
				|| (codePoint >= 0xe0100 && codePoint <= 0xe01ef);
	}

	/** A piece of text, and the font that draws all of it. */
	record Run(PaperFont font, String text) {
	}

}
