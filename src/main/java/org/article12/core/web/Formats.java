package org.article12.core.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.article12.core.CalendarSettings;
import org.article12.core.PageOf;
import org.article12.core.ReaderLanguage;
import org.article12.core.WorkingLanguage;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * How dates, times and figures are written, in the reader's language and, where the
 * reader has chosen one, time zone; else in the Secretariat's. The parts of a date are
 * held together by no-break spaces, so that no narrow column breaks it.
 */
@Component("fmt")
public class Formats {

	private static final String DATE = "d'\u00a0'MMMM'\u00a0'uuuu";

	/** What has been made for a pattern and a language. */
	private static final Map<Format, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

	private static final ZoneId OF_GENEVA = ZoneId.of("Europe/Zurich");

	private final CalendarSettings calendar;

	private final MessageSource messages;

	public Formats(CalendarSettings calendar, MessageSource messages) {
		this.calendar = calendar;
		this.messages = messages;
	}

	/** The languages in which one can work together, by their codes. */
	public List<Option> languages() {
		return Stream.of(WorkingLanguage.values())
			.map((language) -> new Option(language.code(), language(language)))
			.toList();
	}

	/** A day, such as {@code 22 November 2026}. */
	public String date(LocalDate day) {
		return write(DATE, day);
	}

	/** A month, such as {@code November 2026}. */
	public String month(YearMonth month) {
		return write("LLLL'\u00a0'uuuu", month);
	}

	/** A month where there is little room, such as {@code Nov 2026}. */
	public String shortMonth(YearMonth month) {
		return write("LLL'\u00a0'uuuu", month);
	}

	/** The day of a moment. */
	public String date(Instant moment) {
		return date(LocalDate.ofInstant(moment, zone()));
	}

	/** On which day of the Secretariat's a moment is. */
	public LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, this.calendar.zone());
	}

	/**
	 * A moment to the minute, with the place whose time it is, such as
	 * {@code 22 November 2026, 14:05 (Geneva)}.
	 */
	public String time(Instant moment) {
		return time(moment, zone());
	}

	/**
	 * The same for readers in two places: in the reader's own time and the Secretariat's.
	 */
	public String timeInBoth(Instant moment) {
		ZoneId own = zone();
		ZoneId secretariats = this.calendar.zone();
		boolean same = own.getRules().getOffset(moment).equals(secretariats.getRules().getOffset(moment));
		return same ? time(moment, secretariats) : say("core.time.both", time(moment, own), time(moment, secretariats));
	}

	private String time(Instant moment, ZoneId zone) {
		return say("core.time.at", write(DATE + ", HH:mm", moment.atZone(zone)), place(zone));
	}

	// The zone that Geneva belongs to is named after another city.
	private String place(ZoneId zone) {
		return zone.equals(OF_GENEVA) ? say("core.time.geneva")
				: zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
	}

	private ZoneId zone() {
		return ReaderLanguage.zone().orElseGet(this.calendar::zone);
	}

	private String say(String key, Object... parameters) {
		return this.messages.getMessage(key, parameters, locale());
	}

	/**
	 * A moment for the markup, to the second: HTML knows no finer fractions than three
	 * digits.
	 */
	public String exact(Instant moment) {
		return moment.truncatedTo(ChronoUnit.SECONDS).toString();
	}

	/** A moment as a page shows it. */
	public When when(Instant moment) {
		return new When(exact(moment), time(moment), date(moment));
	}

	/** A whole number with the language's grouping. */
	public String number(long figure) {
		return NumberFormat.getIntegerInstance(locale()).format(figure);
	}

	/** The links below a page of a list. */
	public PageNumbers pages(PageOf<?> page, PageLinks links) {
		return PageNumbers.of(page, links, this::number);
	}

	/** The name of a language. */
	public String language(WorkingLanguage language) {
		return Locale.forLanguageTag(language.code()).getDisplayLanguage(locale());
	}

	private static String write(String pattern, TemporalAccessor value) {
		return FORMATS
			.computeIfAbsent(new Format(pattern, locale()),
					(format) -> DateTimeFormatter.ofPattern(format.pattern(), format.locale()))
			.format(value);
	}

	private record Format(String pattern, Locale locale) {
	}

	private static Locale locale() {
		Locale locale = ReaderLanguage.get();
		return locale.getLanguage().equals("en") ? Locale.UK : locale;
	}

	/**
	 * A moment as a page shows it.
	 *
	 * @param exact for the markup
	 * @param time to the minute, for who asks more closely
	 * @param date its day
	 */
	public record When(String exact, String time, String date) {
	}

}
