package org.article12.catalogue.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.article12.core.Multilingual;

/** Texts in the six languages of the United Nations, among the fields of an entry. */
public final class ByLanguage {

	/** The languages by ISO 639-1 code, the one first that is always there. */
	public static final List<String> LANGUAGES = List.of(Multilingual.ALWAYS, "ar", "es", "fr", "ru", "zh");

	private ByLanguage() {
	}

	/** The field that has a text in a language, such as {@code title_fr}. */
	public static String field(String what, String language) {
		return what + "_" + language;
	}

	static void addTo(Map<String, String> fields, String what, Map<String, String> texts) {
		LANGUAGES.forEach((language) -> fields.put(field(what, language), texts.getOrDefault(language, "")));
	}

	/** The texts that there are, by language. */
	public static Map<String, String> of(Map<String, String> fields, String what) {
		Map<String, String> texts = new TreeMap<>();
		LANGUAGES.forEach((language) -> {
			String text = fields.getOrDefault(field(what, language), "");
			if (!text.isEmpty()) {
				texts.put(language, text);
			}
		});
		return texts;
	}

	// What stays as it is stays the row that it is.
	static <V> void become(Map<String, V> kept, Map<String, V> wanted) {
		kept.keySet().retainAll(wanted.keySet());
		wanted.forEach((key, value) -> {
			if (!value.equals(kept.get(key))) {
				kept.put(key, value);
			}
		});
	}

}
