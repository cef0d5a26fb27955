package org.article12.core.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.article12.core.ReaderLanguage;
import org.article12.core.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What public pages say, as {@code @texts} in templates: the Secretariat's own wording in
 * the reader's language, or else the portal's.
 */
@Component("texts")
public class PublicTexts extends Words {

	private final Supplier<Map<String, String>> kept;

	PublicTexts(MessageSource messages, SettingsBook book) {
		super(messages);
		this.kept = book.reader(Section.TEXTS, (values) -> values);
	}

	/** A text for the reader, by its name; empty where there is none. */
	public String text(String name) {
		PublicText text = PublicText.valueOf(name);
		String words = this.kept.get().getOrDefault(key(text, ReaderLanguage.get()), "");
		return words.isEmpty() ? own(text) : words;
	}

	/** The paragraphs of a text, by its name; none where there is no text. */
	public List<String> paragraphs(String name) {
		return Stream.of(text(name).split("\n\\s*\n")).map(String::strip).filter((one) -> !one.isEmpty()).toList();
	}

	/** The words that the portal has of its own for the reader; empty for none. */
	public String own(PublicText text) {
		return text.message().isEmpty() ? "" : say(text.message());
	}

	/** Where the wording in a language is kept. */
	public static String key(PublicText text, Locale language) {
		return text.name() + "." + language.getLanguage();
	}

}
