package org.article12.core;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.i18n.TimeZoneAwareLocaleContext;

/**
 * The language, and the time zone, of whoever reads what is being written: of a page, the
 * one that Spring's resolver found for its request; of mail, feeds and jobs, the
 * recipient's. Everything else asks here.
 */
public final class ReaderLanguage {

	private ReaderLanguage() {
	}

	/** The language in which to write. */
	public static Locale get() {
		return LocaleContextHolder.getLocale();
	}

	/** The reader's own time zone, where one is known. */
	public static Optional<ZoneId> zone() {
		return (LocaleContextHolder.getLocaleContext() instanceof TimeZoneAwareLocaleContext reader)
				? Optional.ofNullable(reader.getTimeZone()).map(TimeZone::toZoneId) : Optional.empty();
	}

	/** From now on, until the page is written, times are those of the reader's zone. */
	public static void useZone(ZoneId zone) {
		LocaleContextHolder.setTimeZone(TimeZone.getTimeZone(zone));
	}

	/** Finds words as if the reader of that language had asked for a page. */
	public static <T> T in(Locale language, Supplier<T> words) {
		LocaleContext before = LocaleContextHolder.getLocaleContext();
		LocaleContextHolder.setLocale(language);
		try {
			return words.get();
		}
		finally {
			LocaleContextHolder.setLocaleContext(before);
		}
	}

	/** The same work, for the present reader, on whichever thread it is done. */
	public static <T> Callable<T> carriedAlong(Callable<T> work) {
		LocaleContext reader = LocaleContextHolder.getLocaleContext();
		return () -> {
			LocaleContextHolder.setLocaleContext(reader);
			try {
				return work.call();
			}
			finally {
				LocaleContextHolder.resetLocaleContext();
			}
		};
	}

}
