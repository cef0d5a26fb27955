package org.article12.core.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in prepared words for something of the request at hand: its name in small
 * letters between braces, such as <code>{party}</code>. Nothing else stands between
 * braces.
 */
public enum Placeholder {

	/** The Party's name. */
	PARTY,
	/** The request's reference. */
	REFERENCE,
	/** The request's title. */
	TITLE,
	/** The day by which an answer is awaited. */
	DUE;

	private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

	/** As it is typed. */
	public String typed() {
		return "{" + name().toLowerCase(Locale.ROOT) + "}";
	}

	/** All that may stand between braces, as it is typed. */
	public static String known() {
		return Stream.of(values()).map(Placeholder::typed).collect(Collectors.joining(" "));
	}

	/** What stands between braces in these words and is none of them, as it was typed. */
	public static List<String> unknownIn(String words) {
		return BRACES.matcher(words)
			.results()
			.map(MatchResult::group)
			.filter((typed) -> find(typed).isEmpty())
			.distinct()
			.toList();
	}

	/**
	 * The words with a value for each; what a value holds between braces stays as it is.
	 */
	public static String fill(String words, Function<Placeholder, String> values) {
		return BRACES.matcher(words)
			.replaceAll((found) -> Matcher.quoteReplacement(find(found.group()).map(values).orElse(found.group())));
	}

	private static Optional<Placeholder> find(String typed) {
		return Stream.of(values()).filter((one) -> one.typed().equals(typed)).findFirst();
	}

}
