package org.article12.core;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * A Party's code: ISO 3166-1 alpha-3, and {@code EUE} for the European Union.
 *
 * @param value three capital letters
 */
public record PartyCode(String value) implements Comparable<PartyCode>, Serializable {

	private static final Pattern FORM = Pattern.compile("[A-Z]{3}");

	public PartyCode {
		if (!isValid(value)) {
			throw new IllegalArgumentException("Not a Party's code: " + value);
		}
	}

	/** Whether the text has the form of a Party's code; such a Party need not exist. */
	public static boolean isValid(String text) {
		return FORM.matcher(text).matches();
	}

	@Override
	public int compareTo(PartyCode other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
