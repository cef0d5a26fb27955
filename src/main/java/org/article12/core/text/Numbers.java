package org.article12.core.text;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads amounts and counts as people write them: in the digits of any script, with the
 * separators that they use, {@code 45k} and {@code 1.2 million} too.
 */
public final class Numbers {

	/** The largest amount that is understood, in US dollars. */
	public static final long MOST_DOLLARS = 999_999_999_999L;

	/** The largest count that is understood. */
	public static final int MOST_COUNTED = 100_000_000;

	private static final int MOST_FIGURES = 15;

	// 45'000.- · 50,000/= · a full stop
	private static final Pattern FLOURISH = Pattern.compile("(?<=\\d)\\s?(?:[.,]-+|/[-=]|[.,])$");

	private static final Pattern LESS_THAN_NOTHING = Pattern.compile("-\\s?(.*)|\\((.*)\\)|(.*\\d)\\s?-");

	private static final Pattern HEAD_OF_DECIMALS = Pattern.compile("[.,\u066b]\\d+");

	private static final Pattern SCALED = Pattern.compile("(.*\\d)\\s?(\\p{L}+)\\.?");

	private Numbers() {
	}

	/**
	 * Reads an amount in whole US dollars; words and signs for them may stand before and
	 * behind.
	 */
	public static Reading<Long> dollars(@Nullable String typed) {
		if (Text.isBlank(typed)) {
			return Reading.nothing();
		}
		String plain = Plain.of(typed);
		if (Currency.isOther(plain)) {
			return Reading.not(Unreadable.OTHER_CURRENCY);
		}
		return whole(Currency.withoutDollars(plain), MOST_DOLLARS);
	}

	/** Reads an amount in whole units of a currency that is named elsewhere. */
	public static Reading<Long> units(@Nullable String typed) {
		return Text.isBlank(typed) ? Reading.nothing() : whole(Plain.of(typed), MOST_DOLLARS);
	}

	/** Reads how many there are of something, such as people. */
	public static Reading<Integer> count(@Nullable String typed) {
		if (Text.isBlank(typed)) {
			return Reading.nothing();
		}
		return switch (whole(Plain.of(typed), MOST_COUNTED)) {
			case Reading.Understood<Long>(Long meaning) -> Reading.of(meaning.intValue());
			case Reading.NotUnderstood<Long>(Unreadable reason) -> Reading.not(reason);
			case Reading.Nothing<Long> _ -> Reading.nothing();
		};
	}

	private static Reading<Long> whole(String plain, long most) {
		if (plain.length() > Plain.LONGEST) {
			return Reading.not(plain.matches("\\d++") ? Unreadable.TOO_LARGE : Unreadable.LETTERS);
		}
		String text = FLOURISH.matcher(plain).replaceFirst("");
		Matcher less = LESS_THAN_NOTHING.matcher(text);
		if (less.matches()) {
			String without = text.replaceAll("[-()]", "").strip();
			return Reading.not(whole(without, most).reason().orElse(Unreadable.NEGATIVE));
		}
		String unsigned = text.startsWith("+") ? text.substring(1).strip() : text;
		if (Grouped.is(unsigned)) {
			return bounded(Grouped.of(unsigned).number(false), BigDecimal.ONE, most);
		}
		Matcher scaled = SCALED.matcher(unsigned);
		if (scaled.matches() && Scale.of(scaled.group(2)).isPresent() && Grouped.is(scaled.group(1))) {
			return bounded(Grouped.of(scaled.group(1)).number(true), Scale.of(scaled.group(2)).orElseThrow(), most);
		}
		if (HEAD_OF_DECIMALS.matcher(unsigned).matches()) {
			return Reading.not(Unreadable.DECIMAL);
		}
		return Reading.not((Grouped.numbersIn(unsigned) > 1) ? Unreadable.SEVERAL : Unreadable.LETTERS);
	}

	private static Reading<Long> bounded(Reading<BigDecimal> number, BigDecimal scale, long most) {
		if (!(number instanceof Reading.Understood<BigDecimal>(BigDecimal meaning))) {
			return Reading.not(number.reason().orElseThrow());
		}
		if (meaning.precision() - meaning.scale() > MOST_FIGURES) {
			return Reading.not(Unreadable.TOO_LARGE);
		}
		BigDecimal value = meaning.multiply(scale).stripTrailingZeros();
		if (value.scale() > 0) {
			return Reading.not(Unreadable.DECIMAL);
		}
		return (value.compareTo(BigDecimal.valueOf(most)) > 0) ? Reading.not(Unreadable.TOO_LARGE)
				: Reading.of(value.longValueExact());
	}

}
