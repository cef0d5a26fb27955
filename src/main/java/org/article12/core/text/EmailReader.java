package org.article12.core.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

import org.article12.core.text.EmailFault.Kind;
import org.springframework.util.StringUtils;

/**
 * Reads an e-mail address from what people type and paste, or says what is wrong with it.
 */
final class EmailReader {

	private static final int LONGEST_MAILBOX = 64;

	/** A name beside the address, as mail programs copy it: {@code Name <x@y.org>}. */
	private static final Pattern IN_BRACKETS = Pattern.compile("[^<>]*<([^<>]*)>[^<>@]*", Pattern.DOTALL);

	private static final Pattern SCHEME = Pattern.compile("(?i)mailto:([^?]*)(\\?.*)?", Pattern.DOTALL);

	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]");

	private static final Pattern BETWEEN_SEVERAL = Pattern.compile("[\\s\\p{Z};,<>|]+");

	private static final String PUNCTUATION = ";,.:";

	private static final String OPENING = "\"'“‘„‚«‹([";

	private static final String CLOSING = "\"'”’“‘»›)]";

	// What a mailbox may hold besides letters and digits: RFC 5322, atext.
	private static final String SIGNS = "!#$%&'*+-/=?^_`{|}~";

	private static final int LAST_OF_ASCII = 0x7f;

	private EmailReader() {
	}

	/**
	 * The address in the form in which it is stored and sent.
	 * @throws NoAddress when it is none
	 */
	static String read(String typed) throws NoAddress {
		String address = unwrapped(oneWidth(Normalizer.normalize(typed, Normalizer.Form.NFC)));
		refuseSeveral(address);
		refuseUnseen(address);
		int at = address.indexOf('@');
		String whole = mailbox(address.substring(0, at)) + "@" + DomainName.read(address.substring(at + 1));
		if (whole.length() > EmailAddress.LONGEST) {
			throw new NoAddress(Kind.LONG);
		}
		return whole;
	}

	/** Letters and signs of the wide forms of East Asia are those of ASCII. */
	private static String oneWidth(String text) {
		StringBuilder narrow = new StringBuilder(text.length());
		text.codePoints().map((one) -> switch (one) {
			case '\ufe6b' -> '@';
			case '\u3000' -> ' ';
			default -> (one >= '\uff01' && one <= '\uff5e') ? one - '\uff01' + '!' : one;
		}).forEach(narrow::appendCodePoint);
		return narrow.toString();
	}

	/** The address without what mail programs and sentences put round it. */
	private static String unwrapped(String text) {
		String address = trimmed(text);
		Matcher brackets = IN_BRACKETS.matcher(address);
		if (brackets.matches()) {
			address = trimmed(brackets.group(1));
		}
		Matcher scheme = SCHEME.matcher(address);
		if (scheme.matches()) {
			address = trimmed(decoded(scheme.group(1)));
		}
		return address;
	}

	private static String decoded(String text) {
		try {
			return StringUtils.uriDecode(text, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return text;
		}
	}

	private static String trimmed(String text) {
		int[] all = text.codePoints().toArray();
		int begin = 0;
		int end = all.length;
		while (begin < end && isAround(all[begin])) {
			begin++;
		}
		while (begin < end && (isAround(all[end - 1]) || PUNCTUATION.indexOf(all[end - 1]) >= 0)) {
			end--;
		}
		String inner = new String(all, begin, end - begin);
		boolean quoted = inner.length() > 2 && OPENING.indexOf(inner.charAt(0)) >= 0
				&& CLOSING.indexOf(inner.charAt(inner.length() - 1)) >= 0;
		return quoted ? trimmed(inner.substring(1, inner.length() - 1)) : inner;
	}

	private static boolean isAround(int character) {
		return isUnseen(character) || SPACE.matcher(Character.toString(character)).matches();
	}

	private static boolean isUnseen(int character) {
		return UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
				|| switch (Character.getType(character)) {
					case Character.CONTROL, Character.FORMAT, Character.UNASSIGNED, Character.PRIVATE_USE,
							Character.SURROGATE ->
						!SPACE.matcher(Character.toString(character)).matches();
					default -> false;
				};
	}

	private static void refuseSeveral(String address) throws NoAddress {
		long signs = address.chars().filter((one) -> one == '@').count();
		if (signs == 0) {
			throw new NoAddress(Kind.NO_AT);
		}
		if (signs > 1) {
			boolean several = BETWEEN_SEVERAL.splitAsStream(address).filter((part) -> part.contains("@")).count() > 1;
			throw new NoAddress(several ? Kind.SEVERAL : Kind.TWO_ATS);
		}
		if (SPACE.matcher(address).find()) {
			throw new NoAddress(new EmailFault(Kind.SPACE, SPACE.matcher(address).replaceAll(" ")));
		}
	}

	private static void refuseUnseen(String address) throws NoAddress {
		int[] all = address.codePoints().toArray();
		OptionalInt unseen = IntStream.range(0, all.length).filter((index) -> isUnseen(all[index])).findFirst();
		if (unseen.isPresent()) {
			throw new NoAddress(new EmailFault(Kind.INVISIBLE, new String(all, 0, unseen.getAsInt())));
		}
	}

	private static String mailbox(String text) throws NoAddress {
		if (text.isEmpty()) {
			throw new NoAddress(Kind.NO_MAILBOX);
		}
		refuse(text, (one) -> one > LAST_OF_ASCII, Kind.MAILBOX_LETTER);
		refuse(text, (one) -> one != '.' && !isLetterOrDigit(one) && SIGNS.indexOf(one) < 0, Kind.MAILBOX_SIGN);
		if (text.startsWith(".") || text.endsWith(".") || text.contains("..")) {
			throw new NoAddress(Kind.MAILBOX_DOTS);
		}
		if (text.length() > LONGEST_MAILBOX) {
			throw new NoAddress(Kind.MAILBOX_LONG);
		}
		return text.toLowerCase(Locale.ROOT);
	}

	/** Refuses the first character that is wrong. */
	static void refuse(String text, IntPredicate wrong, Kind kind) throws NoAddress {
		OptionalInt found = text.codePoints().filter(wrong).findFirst();
		if (found.isPresent()) {
			throw new NoAddress(new EmailFault(kind, Character.toString(found.getAsInt())));
		}
	}

	/** Whether it is a letter or a digit of ASCII. */
	static boolean isLetterOrDigit(int character) {
		return character <= LAST_OF_ASCII && Character.isLetterOrDigit(character);
	}

	/** What was typed is no address. */
	static final class NoAddress extends Exception {

		private final transient EmailFault fault;

		NoAddress(EmailFault fault) {
			super(fault.toString());
			this.fault = fault;
		}

		NoAddress(Kind kind) {
			this(new EmailFault(kind, ""));
		}

		EmailFault fault() {
			return this.fault;
		}

	}

}
