package org.article12.core.text;

/** Why what somebody typed is not understood. Each reason has a sentence of its own. */
public enum Unreadable {

	/** Letters or signs stand where figures are asked for. */
	LETTERS,
	/** A part of a whole, such as {@code 12.50}. */
	DECIMAL,
	/** More than the portal takes. */
	TOO_LARGE,
	/** Less than nothing. */
	NEGATIVE,
	/** Two numbers or a range, such as {@code 40,000 to 50,000}. */
	SEVERAL,
	/** An amount in other money than US dollars. */
	OTHER_CURRENCY,
	/** The separators group the figures in no usual way, such as {@code 12,50,0}. */
	SEPARATORS,

	/** Neither a day nor a month that the portal knows how to read. */
	NO_DATE,
	/** No month has that number or name. */
	NO_SUCH_MONTH,
	/** The month has no such day. */
	NO_SUCH_DAY,
	/** The month stands before the day, such as {@code 11/22/2026}. */
	MONTH_BEFORE_DAY,
	/** The year is missing. */
	NO_YEAR,
	/** The year has not four figures. */
	SHORT_YEAR,
	/** A month is there, the day is not. */
	NO_DAY,
	/** A day stands where a month is asked for. */
	A_DAY,
	/** A year is there, the month is not. */
	NO_MONTH,
	/** The day of the week is not that of the date. */
	OTHER_WEEKDAY

}
