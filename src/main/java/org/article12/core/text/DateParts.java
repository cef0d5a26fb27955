package org.article12.core.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a date, told apart by where it stands and how many figures it has, not
 * yet whether there is such a day.
 *
 * @param year its figures, empty when there is none
 * @param month its number, empty when there is none
 * @param day its number, empty when there is none
 * @param weekday the day of the week that is named
 */
record DateParts(String year, String month, String day, Optional<DayOfWeek> weekday) {

	private static final Pattern DATE = Pattern
		.compile("(?:\\d{1,4}|\\p{L}+)(?:[\\s./,'()_-]*(?:\\d{1,4}|\\p{L}+))*[.,]?");

	private static final Pattern PIECE = Pattern.compile("\\d+|\\p{L}+");

	// What people write beside the numbers of a date: 22nd, the 1st of, 1er, le, 22 de,
	// г.
	private static final Set<String> BESIDE = Set.of("st", "nd", "rd", "th", "the", "of", "on", "er", "ere", "eme", "e",
			"le", "de", "del", "d", "el", "em", "do", "da", "o", "a", "º", "ª", "г", "год", "года", "го", "в");

	/**
	 * Takes a date apart.
	 * @return empty when it holds anything else
	 */
	static Optional<DateParts> of(@Nullable String typed, Locale reader) {
		CalendarNames names = CalendarNames.of(reader);
		String plain = names.joined(CalendarNames.folded(Plain.of(typed)))
			.replaceAll("\\s?[年月/]\\s?", "/")
			.replaceAll("\\s?[日号號]|/$", "");
		if (plain.length() > Plain.LONGEST || !DATE.matcher(plain).matches()) {
			return Optional.empty();
		}
		List<String> numbers = new ArrayList<>();
		List<Month> months = new ArrayList<>();
		List<DayOfWeek> weekdays = new ArrayList<>();
		for (String piece : PIECE.matcher(plain).results().map(MatchResult::group).toList()) {
			Optional<Month> month = names.month(piece);
			Optional<DayOfWeek> weekday = names.dayOfWeek(piece);
			if (Character.isDigit(piece.charAt(0))) {
				numbers.add(piece);
			}
			else if (month.isPresent() && (weekday.isEmpty() || months.isEmpty())) {
				months.add(month.get());
			}
			else if (weekday.isPresent()) {
				weekdays.add(weekday.get());
			}
			else if (!BESIDE.contains(piece)) {
				return Optional.empty();
			}
		}
		Optional<DayOfWeek> weekday = weekdays.stream().findFirst();
		return switch (months.size()) {
			case 0 -> inNumbers(numbers, weekday);
			case 1 -> named(Integer.toString(months.getFirst().getValue()), numbers, weekday);
			default -> Optional.empty();
		};
	}

	private static Optional<DateParts> named(String month, List<String> numbers, Optional<DayOfWeek> weekday) {
		return switch (numbers.size()) {
			case 0 -> Optional.of(new DateParts("", month, "", weekday));
			case 1 -> isYear(numbers.getFirst()) ? Optional.of(new DateParts(numbers.getFirst(), month, "", weekday))
					: Optional.of(new DateParts("", month, numbers.getFirst(), weekday));
			case 2 -> isYear(numbers.getFirst()) ? whole(numbers.getFirst(), month, numbers.getLast(), weekday)
					: whole(numbers.getLast(), month, numbers.getFirst(), weekday);
			default -> Optional.empty();
		};
	}

	private static Optional<DateParts> inNumbers(List<String> numbers, Optional<DayOfWeek> weekday) {
		return switch (numbers.size()) {
			case 1 -> isYear(numbers.getFirst()) ? Optional.of(new DateParts(numbers.getFirst(), "", "", weekday))
					: Optional.empty();
			case 2 -> isYear(numbers.getFirst()) ? whole(numbers.getFirst(), numbers.getLast(), "", weekday)
					: whole(numbers.getLast(), numbers.getFirst(), "", weekday);
			case 3 -> isYear(numbers.getFirst()) ? whole(numbers.getFirst(), numbers.get(1), numbers.getLast(), weekday)
					: whole(numbers.getLast(), numbers.get(1), numbers.getFirst(), weekday);
			default -> Optional.empty();
		};
	}

	// Neither a day nor a month has more than two figures.
	private static Optional<DateParts> whole(String year, String month, String day, Optional<DayOfWeek> weekday) {
		return (month.length() <= 2 && day.length() <= 2) ? Optional.of(new DateParts(year, month, day, weekday))
				: Optional.empty();
	}

	private static boolean isYear(String number) {
		return number.length() == 4;
	}

}
