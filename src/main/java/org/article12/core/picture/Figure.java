package org.article12.core.picture;

import org.jspecify.annotations.Nullable;

/**
 * One figure of a picture.
 *
 * @param value how much, never below zero; null where there is nothing to count
 * @param words the same in the reader's language
 * @param to the address of the list that it counts; null where there is none
 */
public record Figure(@Nullable Number value, String words, @Nullable String to) {

	/** Where there is nothing to count. */
	public static final Figure NONE = new Figure(null, "", null);

	public Figure {
		if (value != null && !(value.doubleValue() >= 0 && Double.isFinite(value.doubleValue()))) {
			throw new IllegalArgumentException("A picture shows no " + value);
		}
	}

	/** A figure that opens no list. */
	public Figure(Number value, String words) {
		this(value, words, null);
	}

	/** Whether something was counted, be it zero. */
	public boolean isKnown() {
		return this.value != null;
	}

	/** How long a bar is that shows it. */
	double size() {
		return (this.value != null) ? this.value.doubleValue() : 0;
	}

}
