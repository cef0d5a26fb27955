package org.article12.words;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.article12.words.Sources.Source;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Right to left is a switch and not a second style sheet. */
class StyleSheetsTests {

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

	private static final Pattern PHYSICAL = Pattern.compile("""
			(?<![\\w-])(?:
				(?:margin|padding|border|scroll-margin|scroll-padding|inset)-(?:left|right)[\\w-]*\\s*:
				|border-(?:top|bottom)-(?:left|right)-radius\\s*:
				|(?:left|right)\\s*:
				|(?:text-align|float|clear|caption-side)\\s*:\\s*(?:left|right)
			)""", Pattern.COMMENTS);

	@Test
	void styleSheetsSpeakOfStartAndEndInsteadOfLeftAndRight() {
		List<String> findings = Sources.styleSheets().stream().flatMap(StyleSheetsTests::physical).toList();
		assertThat(findings).isEmpty();
	}

	private static Stream<String> physical(Source sheet) {
		String text = COMMENT.matcher(sheet.text()).replaceAll((comment) -> comment.group().replaceAll("[^\\n]", " "));
		return PHYSICAL.matcher(text).results().map((found) -> sheet.at(found.start()) + " " + found.group());
	}

}
