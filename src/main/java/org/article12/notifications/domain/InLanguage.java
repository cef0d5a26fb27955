package org.article12.notifications.domain;

import java.util.Locale;
import java.util.function.Supplier;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** Words for somebody who has not asked for a page. */
final class InLanguage {

	private InLanguage() {
	}

	/** Finds words as if the reader of that language had asked for them. */
	static <T> T of(Locale locale, Supplier<T> words) {
		LocaleContext before = LocaleContextHolder.getLocaleContext();
		LocaleContextHolder.setLocale(locale);
		try {
			return words.get();
		}
		finally {
			LocaleContextHolder.setLocaleContext(before);
		}
	}

}
