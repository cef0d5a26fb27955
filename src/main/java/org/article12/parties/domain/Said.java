package org.article12.parties.domain;

import java.time.LocalDate;
import java.util.Objects;

import org.article12.parties.PartyFact;
import org.jspecify.annotations.Nullable;

/**
 * A fact as the record of changes keeps it.
 *
 * @param value empty where there is none
 * @param from the first day on which it holds; null for as far back as anything is known
 * @param until the first day on which it holds no more; null until something else does
 * @param source from where it is known
 * @param confirmed whether somebody has checked it
 */
public record Said(String value, @Nullable LocalDate from, @Nullable LocalDate until, String source,
		boolean confirmed) {

	private static final String BETWEEN = "\n";

	private static final int PARTS = 5;

	private static final String TAKEN_BACK = " taken back";

	/** What a change keeps of it: a line for each part, the value at the end. */
	String kept() {
		return String.join(BETWEEN, Objects.toString(this.from, ""), Objects.toString(this.until, ""),
				Boolean.toString(this.confirmed), this.source, this.value);
	}

	/** The field of a change by which a fact was taken back. */
	static String takenBack(PartyFact fact) {
		return fact.column() + TAKEN_BACK;
	}

	/** Whether the field of a change says that a fact was taken back. */
	public static boolean isTakenBack(String field) {
		return field.endsWith(TAKEN_BACK);
	}

	/** Of which fact the field of a change speaks. */
	public static PartyFact fact(String field) {
		return PartyFact.named(isTakenBack(field) ? field.substring(0, field.length() - TAKEN_BACK.length()) : field)
			.orElseThrow();
	}

	/** From what a change keeps. */
	public static Said of(String kept) {
		String[] parts = kept.split(BETWEEN, PARTS);
		return new Said(parts[4], day(parts[0]), day(parts[1]), parts[3], Boolean.parseBoolean(parts[2]));
	}

	private static @Nullable LocalDate day(String text) {
		return text.isEmpty() ? null : LocalDate.parse(text);
	}

}
