package org.article12.core.settings;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.article12.core.CalendarSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.convert.ApplicationConversionService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A new database begins with what the installation says. */
class FirstValuesTests {

	@Test
	void withoutAnythingSaidItBeginsWithWhatShips() {
		Map<String, String> deadlines = new HashMap<>();
		Stream
			.of(bound("article12.deadlines", FirstDeadlines.class), bound("article12.offers", FirstOffers.class),
					bound("article12.reminders", FirstReminders.class))
			.forEach((first) -> deadlines.putAll(first.values()));
		for (Term term : Term.values()) {
			assertThat(deadlines).containsEntry(term.name(), Integer.toString(term.shipped()));
		}
		assertThat(bound("article12.calendar", FirstDaysOff.class).values())
			.isEqualTo(Map.of("weekend", "SATURDAY,SUNDAY"));
	}

	@Test
	void theCalendarIsWrittenAsTheDocumentationSays() {
		Map<String, String> written = Map.of("article12.calendar.zone", "Asia/Riyadh", "article12.calendar.weekend",
				"FRIDAY,SATURDAY", "article12.calendar.holidays", "2026-12-25,2027-01-01");
		assertThat(bound("article12.calendar", CalendarSettings.class, written).zone())
			.isEqualTo(ZoneId.of("Asia/Riyadh"));
		assertThat(bound("article12.calendar", FirstDaysOff.class, written).values())
			.containsOnlyKeys("weekend", "2026-12-25", "2027-01-01")
			.containsEntry("weekend", "FRIDAY,SATURDAY");
	}

	@Test
	void theNameBesideTheAddressOfMailIsItsSenders() {
		assertThat(bound("article12.mail", FirstMail.class,
				Map.of("article12.mail.from", "\"Article 12\" <portal@example.org>", "article12.mail.reply-to",
						"help@example.org"))
			.values()).isEqualTo(Map.of("name", "Article 12", "reply-to", "help@example.org"));
	}

	@ParameterizedTest
	@CsvSource({ "article12.deadlines.screening,0", "article12.deadlines.confirmation,9999",
			"article12.offers.answer-within,-1", "article12.offers.plan-within,251", "article12.reminders.before,-1",
			"article12.reminders.before,61", "article12.secretariat.email,nobody", "article12.mail.reply-to,nobody",
			"article12.calendar.weekend,'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY'",
			"article12.calendar.holidays,'2026-12-25,2026-02-30'" })
	void whatCannotBeIsRefusedAtTheStart(String setting, String value) {
		String prefix = setting.substring(0, setting.lastIndexOf('.'));
		Class<?> type = Map
			.<String, Class<?>>of("article12.deadlines", FirstDeadlines.class, "article12.offers", FirstOffers.class,
					"article12.reminders", FirstReminders.class, "article12.secretariat", FirstContact.class,
					"article12.mail", FirstMail.class, "article12.calendar", FirstDaysOff.class)
			.get(prefix);
		assertThatExceptionOfType(BindException.class).isThrownBy(() -> bound(prefix, type, Map.of(setting, value)))
			.withMessageContaining(prefix);
	}

	private static <T> T bound(String prefix, Class<T> type) {
		return bound(prefix, type, Map.of());
	}

	private static <T> T bound(String prefix, Class<T> type, Map<String, String> values) {
		return new Binder(List.of(new MapConfigurationPropertySource(values)), null,
				ApplicationConversionService.getSharedInstance())
			.bindOrCreate(prefix, type);
	}

}
