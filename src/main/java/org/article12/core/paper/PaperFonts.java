package org.article12.core.paper;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The fonts of the portal's PDFs, in the order in which they are asked: Noto Sans for the
 * scripts of the Parties, and DejaVu Sans for signs and arrows that are in none of them.
 * How they were made: {@code docs/fonts.md}.
 */
final class PaperFonts {

	/** The font of everything that does not need another; it has the stand-in. */
	static final PaperFont USUAL = noto("", true);

	/** The font of Arabic letters, which it has in their joined forms. */
	static final PaperFont ARABIC = noto("Arabic", true);

	private static final List<PaperFont> ALL = Stream
		.of(Stream.of(USUAL, ARABIC, noto("SC", false)),
				Stream
					.of("Devanagari", "Bengali", "Tamil", "Sinhala", "Thai", "Lao", "Khmer", "Myanmar", "Ethiopic",
							"Armenian", "Georgian", "Hebrew", "Thaana", "Gujarati", "Gurmukhi", "Kannada", "Malayalam",
							"Oriya", "Telugu", "KR")
					.map((script) -> noto(script, false)),
				Stream.of(new PaperFont("NotoEmoji", "fonts/NotoEmoji-Regular.ttf", null),
						new PaperFont("DejaVuSans", "net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf", null)))
		.flatMap((fonts) -> fonts)
		.toList();

	private PaperFonts() {
	}

	/** The first font that draws that character, or null if none does. */
	static @Nullable PaperFont drawing(int codePoint) {
		return ALL.stream().filter((font) -> font.draws(codePoint)).findFirst().orElse(null);
	}

	private static PaperFont noto(String script, boolean bold) {
		String family = "NotoSans" + script;
		return new PaperFont(family, "fonts/" + family + "-Regular.ttf", bold ? "fonts/" + family + "-Bold.ttf" : null);
	}

}
