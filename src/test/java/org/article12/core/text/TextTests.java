package org.article12.core.text;

import java.text.Normalizer;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A text is clean, has a length that a person would count, and something to see or not.
 */
class TextTests {

	@ParameterizedTest
	@ValueSource(strings = { "\r\n", "\r", "\n", "\u0085", "\u2028", "\u2029", "\u000b", "\f" })
	void everyKindOfLineEndIsOneCharacter(String end) {
		assertThat(Text.clean("a" + end + "b" + end)).isEqualTo("a\nb\n");
		assertThat(Text.length("a" + end + "b")).isEqualTo(3);
		assertThat(Text.line(" a" + end + end + "b" + end)).isEqualTo("a b");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 7, 0x1b, 0x7f, 0x9f, 0xad, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0x206f, 0xfdd0, 0xfdef,
			0xfeff, 0xfff9, 0xfffc, 0xfffe, 0xffff, 0x1fffe, 0x1ffff, 0x10ffff, 0xe0001, 0xe0041 })
	void whatIsNoTextIsTakenOut(int codePoint) {
		assertThat(Text.clean("a" + Character.toString(codePoint) + "b")).isEqualTo("ab");
	}

	@Test
	void halvesOfCharactersAreTakenOut() {
		assertThat(Text.clean("a\ud83d b\ude00 \ud83d\ude00")).isEqualTo("a b \ud83d\ude00");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0x9, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x61c, 0xfe0f, 0xa0, 0x202f, 0x3000, 0x1f600,
			0xe000, 0xfffd, 0xe0100 })
	void whatScriptsNeedStays(int codePoint) {
		String text = "a" + Character.toString(codePoint) + "b";
		assertThat(Text.clean(text)).isEqualTo(text);
	}

	@Test
	void lettersAreComposed() {
		assertThat(Text.clean("Se\u0301ne\u0301gal")).isEqualTo("S\u00e9n\u00e9gal");
		assertThat(Text.clean("e\ufeff\u0301")).isEqualTo("\u00e9");
	}

	@ParameterizedTest
	@CsvSource({ "'',0", "abc,3", "😀,1", "👩‍🔬,3", "e\u0301,1", "'a\r\nb',3" })
	void lengthIsInCharacters(String text, int length) {
		assertThat(Text.length(text)).isEqualTo(length);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\t\r\n", "\u00a0", "\u200b", "\u2800", "\u3164", "\uffa0", "\u115f", "\u202e",
			"\ufeff", "\u200d\u200e", "\u3000\u2003", "\u0301", "\ufe0f", "\udb40\udc41", "\uffff", "\ud800" })
	void nothingToSeeIsBlank(String text) {
		assertThat(Text.isBlank(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { ".", "a", " 0 ", "中", "😀", "\u200bа", "\u00a0-", "\ufffd", "\u0e33" })
	void aSignIsEnough(String text) {
		assertThat(Text.isBlank(text)).isFalse();
	}

	@Test
	void aTextIsCutBetweenCharacters() {
		assertThat(Text.shortened("😀😀😀", 3)).isEqualTo("😀😀😀");
		assertThat(Text.shortened("😀😀😀😀", 3)).isEqualTo("😀😀…");
	}

	@Test
	void whateverComesInCleaningTwiceChangesNothingMore() {
		Random random = new Random(12);
		for (int round = 0; round < 2000; round++) {
			String typed = random.ints(random.nextInt(12), 0, Character.MAX_CODE_POINT + 1)
				.map((one) -> (one % 3 == 0) ? one : one & 0xffff)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.toString();
			String text = Text.clean(typed);
			assertThat(Text.clean(text)).isEqualTo(text);
			assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
			assertThat(Text.isBlank(typed)).isEqualTo(Text.isBlank(text));
		}
	}

}
