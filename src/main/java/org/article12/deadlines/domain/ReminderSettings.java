package org.article12.deadlines.domain;

import java.time.LocalTime;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for reminders.
 *
 * @param before how many working days before a date the first reminder comes; 0 for none
 * @param at at what time of the Secretariat's day reminders are sent
 */
@ConfigurationProperties("article12.reminders")
public record ReminderSettings(@DefaultValue("3") int before, @DefaultValue("06:00") LocalTime at) {

	private static final int LONGEST = 60;

	public ReminderSettings {
		if (before < 0 || before > LONGEST) {
			throw new IllegalArgumentException(
					"article12.reminders.before is a number of working days, from 0 to " + LONGEST);
		}
	}

}
