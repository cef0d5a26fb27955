package org.article12.core.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words and letters that stand behind a figure for thousands and millions. None is here
 * that means different numbers in different countries, such as billion.
 */
final class Scale {

	private static final Map<String, BigDecimal> SCALES = Map
		.of("k thousand thousands mille mil tsd тыс тысяч тысячи 千 ألف ألاف آلاف", 1_000L, "万 萬", 10_000L,
				"lakh lakhs lac lacs", 100_000L,
				"m mn mln mio million millions millón millon millones milhão milhões млн миллион миллиона "
						+ "миллионов 百万 百萬 مليون ملايين",
				1_000_000L, "crore crores cr", 10_000_000L, "亿 億", 100_000_000L)
		.entrySet()
		.stream()
		.flatMap((entry) -> Stream.of(entry.getKey().split(" "))
			.map((word) -> Map.entry(word, BigDecimal.valueOf(entry.getValue()))))
		.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

	private Scale() {
	}

	/** What a figure is multiplied with before that word. */
	static Optional<BigDecimal> of(String word) {
		return Optional.ofNullable(SCALES.get(word));
	}

}
