package org.article12.api.web;

import java.util.Locale;

import org.springframework.context.MessageSource;

/** The words of the description in one language. */
record ApiWords(MessageSource messages, Locale locale) {

	/** The words for a key. */
	String say(String key) {
		return this.messages.getMessage(key, null, this.locale);
	}

}
