package org.article12.requests.domain;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long each has, in working days of the Secretariat's calendar.
 *
 * @param screening the Secretariat, to screen a request
 * @param clarification the Party, to answer a question
 * @param routing the Secretariat, to send offers for areas that are open
 * @param confirmation the Party, to confirm what was delivered
 * @param dispute a centre, to report again what the Party disputed
 * @param reopening the Secretariat, to open a request again that it declined
 */
@ConfigurationProperties("article12.deadlines")
public record DeadlineSettings(@DefaultValue("5") int screening, @DefaultValue("20") int clarification,
		@DefaultValue("5") int routing, @DefaultValue("20") int confirmation, @DefaultValue("20") int dispute,
		@DefaultValue("20") int reopening) {
}
