package org.article12.core.settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.article12.core.DaysOff;
import org.article12.core.SecretariatContact;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the settings that are kept mean to those who go by them. */
@Configuration(proxyBeanMethods = false)
public class KeptSettings {

	/** Where the calendar has the days of the week on which no clock runs. */
	public static final String WEEKEND = "weekend";

	/** What a holiday without a name is kept as. */
	public static final String UNNAMED = "-";

	/** Where the contact has the address for mail. */
	public static final String EMAIL = "email";

	/** Where the contact has the telephone number. */
	public static final String TELEPHONE = "telephone";

	@Bean
	Terms terms(SettingsBook book) {
		Supplier<Map<Term, Integer>> kept = book.reader(Section.DEADLINES, KeptSettings::terms);
		return (term) -> kept.get().getOrDefault(term, term.shipped());
	}

	@Bean
	Supplier<DaysOff> daysOff(SettingsBook book) {
		return book.reader(Section.CALENDAR, KeptSettings::daysOff);
	}

	@Bean
	Supplier<SecretariatContact> secretariatContact(SettingsBook book) {
		return book.reader(Section.CONTACT,
				(values) -> new SecretariatContact(values.getOrDefault(EMAIL, ""), values.getOrDefault(TELEPHONE, "")));
	}

	@Bean
	Supplier<MailIdentity> mailIdentity(SettingsBook book) {
		return book.reader(Section.MAIL, MailIdentity::of);
	}

	@Bean
	Supplier<WorkSharing> workSharing(SettingsBook book) {
		return book.reader(Section.ASSIGNING, WorkSharing::of);
	}

	/** How long each has, as they are kept; what is not kept is as it is shipped. */
	public static Map<Term, Integer> terms(Map<String, String> values) {
		Map<Term, Integer> terms = new EnumMap<>(Term.class);
		for (Term term : Term.values()) {
			String days = values.get(term.name());
			if (days != null) {
				terms.put(term, Integer.valueOf(days));
			}
		}
		return terms;
	}

	/** The days on which no clock runs, as they are kept. */
	public static DaysOff daysOff(Map<String, String> values) {
		Set<DayOfWeek> weekend = Arrays.stream(values.getOrDefault(WEEKEND, "SATURDAY,SUNDAY").split(","))
			.filter((day) -> !day.isEmpty())
			.map(DayOfWeek::valueOf)
			.collect(Collectors.toSet());
		return new DaysOff(weekend,
				values.keySet()
					.stream()
					.filter((key) -> !key.equals(WEEKEND))
					.map(LocalDate::parse)
					.collect(Collectors.toSet()));
	}

}
