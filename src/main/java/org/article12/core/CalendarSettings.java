package org.article12.core;

import java.time.ZoneId;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the Secretariat is.
 *
 * @param zone where its day begins
 */
@ConfigurationProperties("article12.calendar")
public record CalendarSettings(@DefaultValue("Europe/Zurich") ZoneId zone) {
}
