package org.article12.accounts.domain;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that anybody would guess first for a person: the name, the address, the
 * portal's.
 */
final class PersonalWords {

	private static final int SHORTEST_WORD = 3;

	private static final int ENOUGH_OF_ITS_OWN = 8;

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Set<String> OF_THE_PORTAL = Set.of("article12", "article", "twelve", "stockholm", "convention",
			"secretariat", "pops");

	private final Set<String> words;

	private PersonalWords(Set<String> words) {
		this.words = words;
	}

	static PersonalWords of(Person person) {
		// The longest first, so that no word is cut by a part of it.
		return new PersonalWords(Stream
			.concat(OF_THE_PORTAL.stream(),
					Stream.of(person.name(), person.email()).flatMap(BETWEEN_WORDS::splitAsStream))
			.map((word) -> word.toLowerCase(Locale.ROOT))
			.filter((word) -> word.length() >= SHORTEST_WORD)
			.collect(Collectors.toCollection(() -> new TreeSet<>(
					Comparator.comparingInt(String::length).reversed().thenComparing((word) -> word)))));
	}

	/** Whether too little of a passphrase is left when these words are taken out. */
	boolean leaveLittleOf(String passphrase) {
		String left = passphrase.toLowerCase(Locale.ROOT);
		String before = left;
		for (String word : this.words) {
			left = left.replace(word, "");
		}
		return !left.equals(before) && BETWEEN_WORDS.matcher(left).replaceAll("").length() < ENOUGH_OF_ITS_OWN;
	}

}
