package org.article12.notifications.domain;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people are told.
 *
 * @param digestHour the hour of the Secretariat's day at which the daily mails go out
 * @param historyAfter what happened longer ago when it is recorded is history: nobody is
 * told
 * @param gatherFor for how long messages on one request are gathered into one mail
 */
@ConfigurationProperties("article12.notifications")
public record NotificationSettings(@DefaultValue("7") int digestHour, @DefaultValue("30d") Duration historyAfter,
		@DefaultValue("5m") Duration gatherFor) {

	public NotificationSettings {
		if (digestHour < 0 || digestHour > 23) {
			throw new IllegalArgumentException(
					"article12.notifications.digest-hour is no hour of the day: " + digestHour);
		}
	}

}
