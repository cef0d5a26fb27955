package org.article12.notifications.domain;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A mail as it is stored.
 *
 * @param id identifies it
 * @param topic what it is about, as the message bundle knows it
 * @param reference the request's reference; empty for a daily mail
 * @param toName the recipient's name
 * @param toAddress the recipient's address
 * @param language the language in which it is written
 * @param messageId its Message-ID, the same for each attempt
 * @param subject its subject
 * @param plain as plain text
 * @param html the same as HTML
 * @param state what has become of it
 * @param createdAt when it was written
 * @param waitingSince since when it is meant to be sent
 * @param attempts how many times it was given to the mail server
 * @param attemptedAt when it was last given to the mail server
 * @param sentAt when the mail server took it
 * @param failure what the mail server last said against it
 */
public record Mail(UUID id, String topic, String reference, String toName, String toAddress, String language,
		String messageId, String subject, String plain, String html, MailState state, Instant createdAt,
		Instant waitingSince, int attempts, @Nullable Instant attemptedAt, @Nullable Instant sentAt,
		@Nullable String failure) {
}
