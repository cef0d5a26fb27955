package org.article12.core;

import java.util.Locale;
import java.util.Objects;

import org.springframework.context.MessageSource;

/**
 * What all have in common that put things into words: messages in the reader's language.
 */
public abstract class Words {

	private final MessageSource messages;

	protected Words(MessageSource messages) {
		this.messages = messages;
	}

	/** The words of a message for the reader. */
	public String say(String key, Object... parameters) {
		return this.messages.getMessage(key, parameters, ReaderLanguage.get());
	}

	/** The words of a message for a reader of that language. */
	protected String sayIn(Locale language, String key, Object... parameters) {
		return this.messages.getMessage(key, parameters, language);
	}

	/** The words of a message, or others where there is no such message. */
	public String sayOr(String otherwise, String key, Object... parameters) {
		return Objects.requireNonNull(this.messages.getMessage(key, parameters, otherwise, ReaderLanguage.get()));
	}

}
