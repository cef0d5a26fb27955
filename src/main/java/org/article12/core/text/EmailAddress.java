package org.article12.core.text;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An e-mail address as mail servers know it: a mailbox of ASCII characters (RFC 5321 and
 * 5322, a dot-atom), and a domain as the DNS has it, other scripts in their ASCII form
 * (UTS #46). There is no other idea of an address in the portal.
 *
 * @param value the address, in small letters
 */
public record EmailAddress(String value) {

	/** The longest address that mail can carry (RFC 5321, 4.5.3.1.3). */
	public static final int LONGEST = 254;

	/**
	 * Reads what was typed or pasted: also {@code mailto:…}, {@code Name <…>}, a
	 * semicolon at the end, other widths of letters.
	 * @throws IllegalArgumentException when it is no address
	 */
	public EmailAddress {
		try {
			value = EmailReader.read(value);
		}
		catch (EmailReader.NoAddress ex) {
			throw new IllegalArgumentException("Not an e-mail address: " + value, ex);
		}
	}

	/** Reads what was typed; empty when it is no address. */
	public static Optional<EmailAddress> read(String typed) {
		return fault(typed).isEmpty() ? Optional.of(new EmailAddress(typed)) : Optional.empty();
	}

	/** What is wrong with what was typed; empty when it is an address. */
	public static Optional<EmailFault> fault(String typed) {
		try {
			EmailReader.read(typed);
			return Optional.empty();
		}
		catch (EmailReader.NoAddress ex) {
			return Optional.of(ex.fault());
		}
	}

	/**
	 * Under what an address is counted and compared: the address itself, or what was
	 * typed, in small letters, where it is none.
	 */
	public static String key(String typed) {
		return read(typed).map(EmailAddress::value).orElseGet(() -> plain(typed));
	}

	/**
	 * Every way in which the address that was typed may be stored, the proper one first:
	 * what was stored before there was one grammar stays as it was.
	 */
	public static Set<String> spellings(String typed) {
		Set<String> spellings = new LinkedHashSet<>();
		read(typed).ifPresent((address) -> {
			spellings.add(address.value());
			spellings.add(address.readable());
		});
		// What no text holds, no database stores.
		Optional.of(plain(typed)).filter((plain) -> Text.clean(plain).equals(plain)).ifPresent(spellings::add);
		return spellings;
	}

	/** The address with the domain in its own script, as people read it. */
	public String readable() {
		int at = this.value.indexOf('@') + 1;
		return this.value.substring(0, at) + DomainName.readable(this.value.substring(at));
	}

	private static String plain(String typed) {
		return typed.strip().toLowerCase(Locale.ROOT);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
