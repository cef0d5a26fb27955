package org.article12.assignments.domain;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for offers.
 *
 * @param answerWithin how many working days a centre has to answer
 * @param planWithin how many working days it has from its acceptance to agree a plan with
 * the Party, and to say whether funding was found
 * @param extendAtMost how many working days from today an officer can extend that at most
 * @param expireEvery how often offers whose date has passed are looked for
 */
@ConfigurationProperties("article12.offers")
public record OfferSettings(@DefaultValue("10") int answerWithin, @DefaultValue("20") int planWithin,
		@DefaultValue("60") int extendAtMost, @DefaultValue("10m") Duration expireEvery) {
}
