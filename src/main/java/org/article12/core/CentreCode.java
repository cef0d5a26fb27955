package org.article12.core;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * A regional centre's code, such as {@code SCRC-SN}.
 *
 * @param value {@code SCRC-} and the host country's ISO 3166-1 alpha-2 code
 */
public record CentreCode(String value) implements Comparable<CentreCode>, Serializable {

	private static final Pattern FORM = Pattern.compile("SCRC-[A-Z]{2}");

	public CentreCode {
		if (!isValid(value)) {
			throw new IllegalArgumentException("Not a centre's code: " + value);
		}
	}

	/** Whether the text has the form of a centre's code; such a centre need not exist. */
	public static boolean isValid(String text) {
		return FORM.matcher(text).matches();
	}

	@Override
	public int compareTo(CentreCode other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
