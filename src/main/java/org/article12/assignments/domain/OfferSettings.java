package org.article12.assignments.domain;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for offers.
 *
 * @param expireEvery how often offers whose date has passed are looked for
 */
@ConfigurationProperties("article12.offers")
public record OfferSettings(@DefaultValue("10m") Duration expireEvery) {
}
