package org.article12.deadlines.domain;

import java.time.LocalTime;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for reminders.
 *
 * @param at at what time of the Secretariat's day reminders are sent
 */
@ConfigurationProperties("article12.reminders")
public record ReminderSettings(@DefaultValue("06:00") LocalTime at) {
}
