package org.article12.centres.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.article12.core.text.Text;

/**
 * Reads latitudes and longitudes: degrees with decimals, in the figures of any script.
 */
final class Degrees {

	/** The most degrees of latitude. */
	static final int POLE = 90;

	/** The most degrees of longitude. */
	static final int HALF_TURN = 180;

	// Four decimals are ten metres.
	private static final int DECIMALS = 4;

	private static final Pattern ANGLE = Pattern.compile("([+\\-\u2212]?)(\\d{1,3})(?:[.,\u066b](\\d{1,12}))?",
			Pattern.UNICODE_CHARACTER_CLASS);

	private Degrees() {
	}

	/**
	 * An angle as the register keeps it.
	 * @param most the most degrees, either way
	 * @return empty where it is none
	 */
	static Optional<String> read(String typed, int most) {
		Matcher angle = ANGLE.matcher(Text.line(typed));
		if (!angle.matches()) {
			return Optional.empty();
		}
		String fraction = (angle.group(3) != null) ? angle.group(3) : "0";
		BigDecimal size = new BigDecimal(plain(angle.group(2)) + "." + plain(fraction)).setScale(DECIMALS,
				RoundingMode.HALF_UP);
		boolean negative = !angle.group(1).isEmpty() && !angle.group(1).equals("+");
		return Optional.of(negative ? size.negate() : size)
			.filter((degrees) -> degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0)
			.map((degrees) -> (degrees.signum() != 0) ? degrees.stripTrailingZeros().toPlainString() : "0");
	}

	private static String plain(String figures) {
		return figures.codePoints()
			.map((figure) -> Character.forDigit(Character.digit(figure, 10), 10))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
