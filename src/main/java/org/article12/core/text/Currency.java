package org.article12.core.text;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words and signs for money that people write beside an amount. */
final class Currency {

	private static final String DOLLARS = """
			(?:u\\.?s\\.?(?:d\\.?)?\\s?\\$|\\$\\s?u\\.?s\\.?d?|\\$|usd|(?:u\\.?s\\.?\\s?|american\\s)dollars?\
			|dollars?(?:\\s(?:us|u\\.s\\.|usd|américains?|des états-unis))?\
			|dólar(?:es)?(?:\\s(?:us|estadounidenses?|americanos?|de los estados unidos))?\
			|доллар\\p{L}*(?:\\sсша)?|долл\\.?(?:\\sсша)?|美元|美金\
			|(?:ال)?دولار(?:ات|ا)?(?:\\s(?:ال)?[أا]مريكي(?:ة|ا)?)?)""";

	// A sign or a bracket may stand before the word, and the word itself in brackets.
	private static final Pattern AROUND = Pattern.compile("(?:\\(" + DOLLARS + "\\)\\s?|([-+(]?)\\s?(?:" + DOLLARS
			+ "\\s?)?)(.*?)(?:\\s?\\(?" + DOLLARS + "\\)?\\.?)?(\\)?)", Pattern.DOTALL);

	// Codes that are also English words say nothing about money.
	private static final Set<String> ENGLISH = Set.of("all", "top", "try", "cup", "usd");

	private static final Set<String> CODES = java.util.Currency.getAvailableCurrencies()
		.stream()
		.map((one) -> one.getCurrencyCode().toLowerCase(Locale.ROOT))
		.filter((code) -> !ENGLISH.contains(code))
		.collect(Collectors.toUnmodifiableSet());

	private static final Pattern OTHER_SIGN = Pattern.compile("[\\p{Sc}&&[^$]]|(?<!\\bus|\\busd)(?<=\\p{L})\\$|元|圆");

	private static final Pattern OTHER_WORD = Pattern.compile(
			"""
					\\b(?:euros?|f?cfa|francs?|frs?|pounds?|sterling|livres?|libras?|yuans?|rmb|renminbi|yens?|rupees?|rs|roupies?\
					|rupias?|pesos?|real|reais|reales|rands?|nairas?|cedis?|shillings?|dinars?|dirhams?|riyals?|roubles?|rubles?\
					|kwachas?|birrs?|taka|baht|dong|som|manat|canadian|australian|zealand|hong kong|singapore|fiji|jamaican\
					|barbados|bahamian|belize|namibian?|liberian|caribbean|guyana|suriname|trinidad|евро|руб\\p{L}*|юан\\p{L}*\
					|يورو|درهم|دينار|ريال|جنيه|ليرة|فرنك)\\b""",
			Pattern.UNICODE_CHARACTER_CLASS);

	private static final Pattern WORD = Pattern.compile("\\p{L}+");

	private Currency() {
	}

	/** Whether a plain text speaks of other money than US dollars. */
	static boolean isOther(String plain) {
		String rest = plain.replaceAll("美元|美金", "");
		return OTHER_SIGN.matcher(rest).find() || OTHER_WORD.matcher(rest).find()
				|| WORD.matcher(rest).results().anyMatch((word) -> CODES.contains(word.group()));
	}

	/** A plain text without the words for US dollars around it. */
	static String withoutDollars(String plain) {
		Matcher around = AROUND.matcher(plain);
		return around.matches() ? Stream.of(around.group(1), around.group(2).strip(), around.group(3))
			.filter(Objects::nonNull)
			.collect(Collectors.joining()) : plain;
	}

}
