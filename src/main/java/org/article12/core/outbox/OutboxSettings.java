package org.article12.core.outbox;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patiently what was published is delivered.
 *
 * @param retryEvery how often what failed is looked at again
 * @param recoverAfter after how long something that began and never ended is taken for
 * lost, for example because the machine stopped, and begun anew
 */
@ConfigurationProperties("article12.outbox")
public record OutboxSettings(@DefaultValue("1m") Duration retryEvery, @DefaultValue("5m") Duration recoverAfter) {
}
