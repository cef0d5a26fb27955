package org.article12.core.text;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.IDNA.Error;

import org.article12.core.text.EmailFault.Kind;
import org.article12.core.text.EmailReader.NoAddress;

/** The name of a domain, in the form of the DNS (UTS #46, as browsers have it). */
final class DomainName {

	private static final IDNA NAMES = IDNA.getUTS46Instance(IDNA.USE_STD3_RULES | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ
			| IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE);

	private static final Set<Error> LENGTH = EnumSet.of(Error.LABEL_TOO_LONG, Error.DOMAIN_NAME_TOO_LONG);

	// A third and a fourth hyphen stand in many names of machines, whatever UTS #46 says.
	private static final Set<Error> HARMLESS = EnumSet.of(Error.HYPHEN_3_4);

	private DomainName() {
	}

	/**
	 * The name in ASCII and small letters.
	 * @throws NoAddress when mail can go to no such domain
	 */
	static String read(String typed) throws NoAddress {
		if (typed.isEmpty()) {
			throw new NoAddress(Kind.NO_DOMAIN);
		}
		EmailReader.refuse(typed,
				(one) -> one <= '\u007f' && one != '.' && one != '-' && !EmailReader.isLetterOrDigit(one),
				Kind.DOMAIN_SIGN);
		IDNA.Info info = new IDNA.Info();
		String name = NAMES.nameToASCII(typed, new StringBuilder(), info).toString().toLowerCase(Locale.ROOT);
		refuse(typed, info.getErrors());
		int ending = name.lastIndexOf('.') + 1;
		if (name.substring(ending).chars().allMatch(Character::isDigit)) {
			throw new NoAddress(Kind.DOMAIN_NUMBER);
		}
		if (ending == 0) {
			throw new NoAddress(new EmailFault(Kind.DOMAIN_ENDING, typed));
		}
		return name;
	}

	/** The name in its own script; as it is where it has none. */
	static String readable(String name) {
		IDNA.Info info = new IDNA.Info();
		String own = NAMES.nameToUnicode(name, new StringBuilder(), info).toString();
		return info.hasErrors() ? name : own;
	}

	private static void refuse(String typed, Set<Error> errors) throws NoAddress {
		if (errors.contains(Error.EMPTY_LABEL)) {
			throw new NoAddress(Kind.DOMAIN_DOTS);
		}
		if (errors.contains(Error.LEADING_HYPHEN) || errors.contains(Error.TRAILING_HYPHEN)) {
			throw new NoAddress(Kind.DOMAIN_HYPHEN);
		}
		if (errors.stream().anyMatch(LENGTH::contains)) {
			throw new NoAddress(Kind.DOMAIN_LONG);
		}
		if (!HARMLESS.containsAll(errors)) {
			throw new NoAddress(new EmailFault(Kind.DOMAIN, typed));
		}
	}

}
