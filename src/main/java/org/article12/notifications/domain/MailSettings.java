package org.article12.notifications.domain;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail is sent.
 *
 * @param from the address from which it comes; unless set, {@code article12} at the
 * portal's host
 * @param replyTo the address to which an answer goes, if it is another one
 * @param giveUpAfter for how long a mail is tried again
 */
@ConfigurationProperties("article12.mail")
public record MailSettings(@Nullable String from, @Nullable String replyTo, @DefaultValue("7d") Duration giveUpAfter) {
}
