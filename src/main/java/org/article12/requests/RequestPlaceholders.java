package org.article12.requests;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

import org.article12.core.settings.Placeholder;
import org.article12.parties.Parties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills in what prepared words say of the request at hand. */
@Component
public class RequestPlaceholders {

	/** Holds text that runs from the left together, without being seen. */
	private static final String FROM_THE_LEFT = "\u200e";

	private static final String FROM_THE_RIGHT = "\u200f";

	private static final Set<Byte> RIGHT_TO_LEFT = Set.of(Character.DIRECTIONALITY_RIGHT_TO_LEFT,
			Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);

	private final Parties parties;

	RequestPlaceholders(Parties parties) {
		this.parties = parties;
	}

	/**
	 * The words with a value for each {@link Placeholder}.
	 * @param language in which names and dates are said
	 * @param due what is due; null where nothing is, and dots stand to be filled in
	 */
	public String fill(String words, RequestRecord request, Locale language, Supplier<@Nullable LocalDate> due) {
		boolean fromTheRight = runsFromTheRight(words);
		return Placeholder.fill(words, (one) -> apart(switch (one) {
			case PARTY -> this.parties.name(request.party(), language);
			case REFERENCE -> request.reference().value();
			case TITLE -> request.title();
			case DUE -> day(due.get(), language);
		}, fromTheRight));
	}

	private static String day(@Nullable LocalDate day, Locale language) {
		return (day != null) ? DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(day) : "\u2026";
	}

	/** What is between braces says nothing of how the words run. */
	private static boolean runsFromTheRight(String words) {
		return Placeholder.fill(words, (_) -> "")
			.codePoints()
			.filter(Character::isLetter)
			.limit(1)
			.anyMatch(RequestPlaceholders::fromTheRight);
	}

	private static boolean fromTheRight(int letter) {
		return RIGHT_TO_LEFT.contains(Character.getDirectionality(letter));
	}

	/**
	 * A value between marks of the direction in which the words around it run, where it
	 * runs the other way. What people type keeps such marks, and no isolates.
	 */
	private static String apart(String value, boolean fromTheRight) {
		boolean turns = value.codePoints()
			.filter(Character::isLetter)
			.anyMatch((letter) -> fromTheRight(letter) != fromTheRight);
		String mark = fromTheRight ? FROM_THE_RIGHT : FROM_THE_LEFT;
		return turns ? mark + value + mark : value;
	}

}
