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
 * @param undoFor for how long what is sent can be taken back before the others are told;
 * zero for not at all
 */
@ConfigurationProperties("article12.notifications")
public record NotificationSettings(@DefaultValue("7") int digestHour, @DefaultValue("30d") Duration historyAfter,
		@DefaultValue("5m") Duration gatherFor, @DefaultValue("10s") Duration undoFor) {

	private static final Duration LONGEST_UNDO = Duration.ofMinutes(5);

	public NotificationSettings {
		if (digestHour < 0 || digestHour > 23) {
			throw new IllegalArgumentException(
					"article12.notifications.digest-hour is no hour of the day: " + digestHour);
		}
		if (undoFor.isNegative() || undoFor.compareTo(LONGEST_UNDO) > 0) {
			throw new IllegalArgumentException(
					"article12.notifications.undo-for is to be from 0 seconds to 5 minutes: " + undoFor);
		}
	}

}
