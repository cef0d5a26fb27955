package org.article12.catalogue;

import java.io.Serializable;
import java.util.Optional;

/**
 * The code of an area of assistance, such as {@code BAT_BEP} or
 * {@code TRAINING.INVENTORY}.
 *
 * @param value capital letters and underscores; a dot before a sub-area
 */
public record AreaCode(String value) implements Comparable<AreaCode>, Serializable {

	public AreaCode {
		if (!isValid(value)) {
			throw new IllegalArgumentException("Not an area's code: " + value);
		}
	}

	/** Whether the text has the form of an area's code; such an area need not exist. */
	public static boolean isValid(String text) {
		int dot = text.indexOf('.');
		return (dot < 0) ? isName(text) : isName(text.substring(0, dot)) && isName(text.substring(dot + 1));
	}

	private static boolean isName(String text) {
		// Each row of the queue asks, which a stream would make dear.
		for (int at = 0; at < text.length(); at++) {
			char letter = text.charAt(at);
			if ((letter < 'A' || letter > 'Z') && letter != '_') {
				return false;
			}
		}
		return !text.isEmpty();
	}

	/** The area that it is a part of, if it is one. */
	public Optional<AreaCode> parent() {
		int dot = this.value.indexOf('.');
		return (dot < 0) ? Optional.empty() : Optional.of(new AreaCode(this.value.substring(0, dot)));
	}

	@Override
	public int compareTo(AreaCode other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
