package org.article12.core.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Figures with separators between them, such as {@code 12,500.00}. What separates the
 * thousands and what the decimals follows from how the figures are grouped, since people
 * use the same signs both ways.
 *
 * @param groups the runs of figures
 * @param separators what stands between each two of them
 */
record Grouped(List<String> groups, List<String> separators) {

	private static final Pattern FIGURES = Pattern.compile("\\d+(?:(?: ?[,.'\u066b] ?| )\\d+)*");

	private static final Pattern APART = Pattern.compile("(?<![\\p{L}\\d])\\d+(?:[,.' ]?\\d+)*+(?!\\p{L})");

	private static final Pattern RUN = Pattern.compile("\\d+");

	// Arabic has a sign that stands before decimals and nowhere else.
	private static final String ARABIC_DECIMAL = "\u066b";

	private static final List<String> BEFORE_DECIMALS = List.of(".", ",", ARABIC_DECIMAL);

	private static final int THOUSAND = 3;

	private static final int CENTS = 2;

	/** Whether a plain text holds figures and their separators alone. */
	static boolean is(String plain) {
		return FIGURES.matcher(plain).matches();
	}

	/** How many numbers stand in a plain text, none of them glued to a letter. */
	static long numbersIn(String plain) {
		return APART.matcher(plain).results().count();
	}

	static Grouped of(String plain) {
		List<String> separators = new ArrayList<>();
		for (String between : plain.split("\\d+")) {
			if (!between.isEmpty()) {
				separators.add(between.isBlank() ? " " : between.strip());
			}
		}
		return new Grouped(RUN.matcher(plain).results().map(MatchResult::group).toList(), separators);
	}

	/**
	 * The number.
	 * @param withDecimals whether a part of a whole is understood, as in
	 * {@code 1.2 million}
	 */
	Reading<BigDecimal> number(boolean withDecimals) {
		if (this.groups.size() == 1) {
			return Reading.of(new BigDecimal(this.groups.getFirst()));
		}
		if (inThousands() && !withDecimals && !startsWithZero()) {
			return Reading.of(new BigDecimal(String.join("", this.groups)));
		}
		if (!endsInDecimals()) {
			return inThousands() ? Reading.of(new BigDecimal(String.join("", this.groups)))
					: Reading.not(allSpaces() ? Unreadable.SEVERAL : Unreadable.SEPARATORS);
		}
		return beforeDecimals(withDecimals);
	}

	private Reading<BigDecimal> beforeDecimals(boolean withDecimals) {
		String decimals = this.groups.getLast();
		String whole = String.join("", this.groups.subList(0, this.groups.size() - 1));
		boolean none = decimals.chars().allMatch((figure) -> figure == '0');
		if (none && decimals.length() <= CENTS) {
			return Reading.of(new BigDecimal(whole));
		}
		if (withDecimals && decimals.length() <= CENTS) {
			return Reading.of(new BigDecimal(whole + "." + decimals));
		}
		boolean thousandsPerhaps = decimals.length() >= THOUSAND && !startsWithZero()
				&& (none || withDecimals || decimals.length() > THOUSAND);
		return Reading.not(thousandsPerhaps ? Unreadable.SEPARATORS : Unreadable.DECIMAL);
	}

	private boolean inThousands() {
		String separator = this.separators.getFirst();
		return !separator.equals(ARABIC_DECIMAL) && this.separators.stream().allMatch(separator::equals)
				&& areThousands(this.groups);
	}

	private boolean endsInDecimals() {
		String last = this.separators.getLast();
		List<String> before = this.separators.subList(0, this.separators.size() - 1);
		return BEFORE_DECIMALS.contains(last)
				&& (before.isEmpty() || (!before.contains(last) && before.stream().allMatch(before.getFirst()::equals)
						&& areThousands(this.groups.subList(0, this.groups.size() - 1))));
	}

	private boolean startsWithZero() {
		return this.groups.size() == 2 && this.groups.getFirst().equals("0");
	}

	private boolean allSpaces() {
		return this.separators.stream().allMatch(" "::equals);
	}

	// 12 500 000, or the Indian 1 25 00 000
	private static boolean areThousands(List<String> groups) {
		List<String> inner = groups.subList(1, groups.size() - 1);
		int first = groups.getFirst().length();
		boolean threes = first <= THOUSAND && inner.stream().allMatch((group) -> group.length() == THOUSAND);
		boolean twos = first < THOUSAND && inner.stream().allMatch((group) -> group.length() == THOUSAND - 1);
		return groups.getLast().length() == THOUSAND && (threes || twos);
	}

}
