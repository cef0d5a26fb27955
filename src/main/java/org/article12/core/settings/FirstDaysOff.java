package org.article12.core.settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * On which days no clock runs at first: what a new database begins with.
 *
 * @param weekend the days of the week
 * @param holidays the dates
 */
@ConfigurationProperties("article12.calendar")
record FirstDaysOff(@DefaultValue( {
		"SATURDAY", "SUNDAY" }) Set<DayOfWeek> weekend, @DefaultValue Set<LocalDate> holidays) implements FirstValues{

	FirstDaysOff {
		if (weekend.size() >= DayOfWeek.values().length) {
			throw new IllegalArgumentException("article12.calendar.weekend leaves no working day");
		}
	}

	@Override
	public Section section() {
		return Section.CALENDAR;
	}

	@Override
	public Map<String, String> values() {
		Map<String, String> values = new TreeMap<>();
		values.put(KeptSettings.WEEKEND,
				this.weekend.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(",")));
		this.holidays.forEach((day) -> values.put(day.toString(), KeptSettings.UNNAMED));
		return values;
	}

}
