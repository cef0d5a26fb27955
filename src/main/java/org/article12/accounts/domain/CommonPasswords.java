package org.article12.accounts.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The passwords that are tried first. A passphrase counts as common also when it is one
 * of them with figures and signs around it or in place of letters, two frequent pieces
 * together, a short piece repeated, or a run along the alphabet or the keyboard.
 */
@Component
class CommonPasswords {

	private static final Pattern REPEATED = Pattern.compile("(.+?)\\1+.?");

	private static final int LONGEST_PIECE = 6;

	private static final String RUNS = "abcdefghijklmnopqrstuvwxyz 01234567890123456789 qwertyuiopasdfghjklzxcvbnm "
			+ "azertyuiopqsdfghjklmwxcvbn 1qaz2wsx3edc4rfv5tgb6yhn7ujm";

	private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

	private final Set<String> passwords = read("accounts/common-passwords.txt");

	private final Set<String> pieces = read("accounts/common-pieces.txt");

	private static Set<String> read(String file) {
		try {
			return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("# "))
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether that passphrase is common. */
	boolean contain(String passphrase) {
		String letters = passphrase.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
		return isListed(letters) || isListed(withoutSubstitutes(AROUND.matcher(letters).replaceAll("")))
				|| isListed(AROUND.matcher(withoutSubstitutes(letters)).replaceAll("")) || isRepeated(letters)
				|| isRun(letters);
	}

	private boolean isListed(String text) {
		if (this.passwords.contains(text) || this.pieces.contains(text)) {
			return true;
		}
		for (int at = 1; at < text.length(); at++) {
			if (this.pieces.contains(text.substring(0, at)) && this.pieces.contains(text.substring(at))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isRepeated(String text) {
		var matcher = REPEATED.matcher(text);
		return matcher.matches() && matcher.group(1).length() <= LONGEST_PIECE;
	}

	private static boolean isRun(String text) {
		return RUNS.contains(text) || RUNS.contains(new StringBuilder(text).reverse());
	}

	private static String withoutSubstitutes(String text) {
		return text.replace('@', 'a')
			.replace('4', 'a')
			.replace('3', 'e')
			.replace('1', 'i')
			.replace('!', 'i')
			.replace('0', 'o')
			.replace('$', 's')
			.replace('5', 's');
	}

}
