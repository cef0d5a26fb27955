package org.article12.anytext;

import java.util.List;
import java.util.Random;

/**
 * Makes up what people, programs and clipboards may put into a field; the same again for
 * the same seed.
 */
final class AnyText {

	private static final List<String> PIECES = List.of("\uffff", "\ufdd0", "\u0000", "\u0007", "\u202e", "\u2066",
			"\u200b", "\u2800", "\u3164", "\u0301", "\ufeff", "\ud83d", "\ude00", "😀", "👩‍🔬", "\r\n", "\u2028",
			"\u0085", "\t", "<b>&amp;\"'", "]]>", "{0}", "${x}", "%ff", "\\", "'';--", "中文", "ﷺ", "العربية", "हिन्दी",
			"é", "e\u0301", "a", "7", "٤", ",", ".", "-", " ", "\u00a0");

	private static final List<String> NEARLY_RIGHT = List.of("٤٥٠٠٠", "１２３", "45٠00", "US$ 45,000", "12.5", "-5",
			"9".repeat(400), "1,000".repeat(60), "03/2027", "٠٣/٢٠٢٧", "22 Sept 2027", "3 March 2020", "31/12/9999",
			"31/02/2027", "22nd November 2027", "2027", "\u00a0", "\u200b", "nobody@example.org", "a@b", "mailto:x@y.z",
			"SEN-2026-0001", "1e400", "NaN", "٢٢/١١/٢٠٢٧", "😀".repeat(6000));

	private final Random random;

	AnyText(long seed) {
		this.random = new Random(seed);
	}

	/** Something for a field. */
	String next() {
		return switch (this.random.nextInt(4)) {
			case 0 -> oneOf(NEARLY_RIGHT);
			case 1 -> "Words " + oneOf(PIECES) + " and \uffff\u202emore";
			case 2 -> codePoints();
			default -> pieces();
		};
	}

	/** One of several. */
	<T> T oneOf(List<T> some) {
		return some.get(this.random.nextInt(some.size()));
	}

	/** Heads, one time in so many. */
	boolean once(int in) {
		return this.random.nextInt(in) == 0;
	}

	private String pieces() {
		StringBuilder text = new StringBuilder();
		for (int left = 1 + this.random.nextInt(8); left > 0; left--) {
			text.append(oneOf(PIECES));
		}
		return text.toString();
	}

	private String codePoints() {
		return this.random.ints(1 + this.random.nextInt(12), 0, Character.MAX_CODE_POINT + 1)
			.map((one) -> once(2) ? one & 0xffff : one)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
