package org.article12.core.schedule;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for scheduled work.
 *
 * @param enabled whether this instance does any
 */
@ConfigurationProperties("article12.schedule")
record ScheduleSettings(@DefaultValue("true") boolean enabled) {
}
