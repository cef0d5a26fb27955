package org.article12.core;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A name or a title in the languages in which it is known; English is always among them.
 *
 * @param byLanguage the text by ISO 639-1 code of its language
 */
public record Multilingual(Map<String, String> byLanguage) {

	/** The language in which every name and title of a register is known. */
	public static final String ALWAYS = Locale.ENGLISH.getLanguage();

	public Multilingual {
		byLanguage = Map.copyOf(byLanguage);
		if (!byLanguage.containsKey(ALWAYS)) {
			throw new IllegalArgumentException("Not known in English: " + byLanguage);
		}
	}

	/** In a language; in English where it is not known in that one. */
	public String in(Locale language) {
		return this.byLanguage.getOrDefault(language.getLanguage(), english());
	}

	/** In the language of whoever reads. */
	public String forReader() {
		return in(ReaderLanguage.get());
	}

	/** In English. */
	public String english() {
		return this.byLanguage.getOrDefault(ALWAYS, "");
	}

	/** In every language in which it is known, each text once. */
	public List<String> all() {
		return this.byLanguage.values().stream().distinct().sorted().toList();
	}

}
