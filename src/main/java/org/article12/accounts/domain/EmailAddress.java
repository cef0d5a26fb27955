package org.article12.accounts.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address to sign in with.
 *
 * @param value in small letters, without space around it
 */
public record EmailAddress(String value) {

	/** The longest address that mail can carry. */
	public static final int LONGEST = 254;

	private static final Pattern FORM = Pattern
		.compile("[^\\s@\\p{Cntrl}]{1,64}@[^\\s@.\\p{Cntrl}]+(\\.[^\\s@.\\p{Cntrl}]+)+");

	public EmailAddress {
		value = normalised(value);
		if (!isValid(value)) {
			throw new IllegalArgumentException("Not an e-mail address: " + value);
		}
	}

	/** Whether the text has the form of an address; it need not reach anybody. */
	public static boolean isValid(String text) {
		String address = normalised(text);
		return address.length() <= LONGEST && FORM.matcher(address).matches();
	}

	/** The text in the form in which addresses are kept. */
	public static String normalised(String text) {
		return text.strip().toLowerCase(Locale.ROOT);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
