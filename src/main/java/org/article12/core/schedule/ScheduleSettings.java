package org.article12.core.schedule;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for scheduled work.
 *
 * @param enabled whether this instance does any
 * @param firstVisitors for so long after a start the machine is theirs, before the rest
 * of the portal is made
 * @param retryEvery after so long what a start left is tried again, where it failed
 */
@ConfigurationProperties("article12.schedule")
record ScheduleSettings(@DefaultValue("true") boolean enabled, @DefaultValue("3s") Duration firstVisitors,
		@DefaultValue("10s") Duration retryEvery) {
}
