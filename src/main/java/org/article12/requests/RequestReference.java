package org.article12.requests;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

import org.article12.core.PartyCode;

/**
 * A request's reference, which anyone can read out on the telephone: the Party's code,
 * the year it was started, a number within both, such as {@code SEN-2026-0007}.
 */
public record RequestReference(String value) implements Comparable<RequestReference>, Serializable {

	private static final Pattern FORM = Pattern.compile("[A-Z]{3}-[0-9]{4}-[0-9]{4,9}");

	public RequestReference {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("Not a request's reference: " + value);
		}
	}

	/** The reference with that number of a Party and a year. */
	public static RequestReference of(PartyCode party, int year, int number) {
		return new RequestReference("%s-%04d-%04d".formatted(party, year, number));
	}

	/** The reference that a text from outside stands for, if it has the form of one. */
	public static Optional<RequestReference> parse(String text) {
		return FORM.matcher(text).matches() ? Optional.of(new RequestReference(text)) : Optional.empty();
	}

	@Override
	public int compareTo(RequestReference other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
