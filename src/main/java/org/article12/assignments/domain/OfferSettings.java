package org.article12.assignments.domain;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for offers.
 *
 * @param answerWithin how many working days a centre has to answer
 */
@ConfigurationProperties("article12.offers")
record OfferSettings(@DefaultValue("10") int answerWithin) {
}
