package org.article12.core.text;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names of months and of days of the week, whole and shortened, in a reader's language,
 * in English and then in the other languages of the United Nations and Portuguese; small
 * letters and accents make no difference.
 */
final class CalendarNames {

	// Arabic has four sets of names, from the Gulf to the Maghreb.
	private static final List<Locale> KNOWN = Stream
		.of("en-GB", "en-US", "fr", "es", "pt", "ru", "ar-EG", "ar-LB", "ar-DZ", "ar-MA")
		.map(Locale::forLanguageTag)
		.toList();

	private static final List<TextStyle> STYLES = List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT,
			TextStyle.SHORT_STANDALONE);

	private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

	private static final int SHORTEST_PIECE = 3;

	private static final Map<Locale, CalendarNames> BY_READER = new ConcurrentHashMap<>();

	private final Map<String, Month> months = new HashMap<>();

	private final Map<String, DayOfWeek> days = new HashMap<>();

	private final Map<String, String> inTwoWords = new HashMap<>();

	private CalendarNames(Locale reader) {
		Stream.concat(Stream.of(reader), KNOWN.stream()).forEach((language) -> {
			add(Month.values(), Month::getDisplayName, language, this.months);
			add(DayOfWeek.values(), DayOfWeek::getDisplayName, language, this.days);
		});
	}

	/** The names for a reader of that language. */
	static CalendarNames of(Locale reader) {
		return BY_READER.computeIfAbsent(Locale.of(reader.getLanguage()), CalendarNames::new);
	}

	/** A name without accents and dots, in small letters. */
	static String folded(String name) {
		return MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)).replaceAll("");
	}

	/** A folded text in which names of two words stand as one. */
	String joined(String folded) {
		String joined = folded;
		for (Map.Entry<String, String> name : this.inTwoWords.entrySet()) {
			joined = joined.replace(name.getKey(), name.getValue());
		}
		return joined;
	}

	/** The month of that folded name, or of a beginning that only one month has. */
	Optional<Month> month(String folded) {
		Month whole = this.months.get(folded);
		if (whole != null || folded.length() < SHORTEST_PIECE) {
			return Optional.ofNullable(whole);
		}
		List<Month> begun = this.months.entrySet()
			.stream()
			.filter((name) -> name.getKey().startsWith(folded))
			.map(Map.Entry::getValue)
			.distinct()
			.toList();
		return (begun.size() == 1) ? Optional.of(begun.getFirst()) : Optional.empty();
	}

	/** The day of the week of that folded name. */
	Optional<DayOfWeek> dayOfWeek(String folded) {
		return Optional.ofNullable(this.days.get(folded));
	}

	private <T> void add(T[] values, Name<T> name, Locale language, Map<String, T> names) {
		for (TextStyle style : STYLES) {
			for (T value : values) {
				String folded = folded(name.of(value, style, language)).replace(".", "");
				String joined = folded.replace(" ", "");
				if (joined.codePoints().allMatch(Character::isLetter)) {
					names.putIfAbsent(joined, value);
					if (!joined.equals(folded)) {
						this.inTwoWords.put(folded, joined);
					}
				}
			}
		}
	}

	/** Gives the name of a value in a language. */
	@FunctionalInterface
	private interface Name<T> {

		String of(T value, TextStyle style, Locale language);

	}

}
