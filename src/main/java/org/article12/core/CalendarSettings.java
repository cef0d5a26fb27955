package org.article12.core;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The Secretariat's calendar.
 *
 * @param zone where the Secretariat's day begins
 * @param weekend the days of the week on which no clock runs
 * @param holidays the dates on which no clock runs
 */
@ConfigurationProperties("article12.calendar")
public record CalendarSettings(@DefaultValue("Europe/Zurich") ZoneId zone, @DefaultValue( {
		"SATURDAY", "SUNDAY" }) Set<DayOfWeek> weekend, @DefaultValue Set<LocalDate> holidays){

	public CalendarSettings {
		if (weekend.size() >= DayOfWeek.values().length) {
			throw new IllegalArgumentException("article12.calendar.weekend leaves no working day");
		}
	}

}
