package org.article12.parties.domain;

import java.util.regex.Pattern;

/**
 * The UN terminology database puts the article that a name needs in a sentence behind it:
 * {@code Gambia (the)}, {@code Albanie (l')}. In lists it is dropped; what else stands in
 * brackets, as in {@code Bolivia (Plurinational State of)}, belongs to the name.
 */
final class ListName {

	private static final Pattern ARTICLE = Pattern.compile("\\s*\\((the|le|la|les|l['’]|el|los|las)\\)$");

	private ListName() {
	}

	/** The name without its article. */
	static String of(String name) {
		return ARTICLE.matcher(name).replaceFirst("");
	}

}
