package org.article12.notifications;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A mail that the portal wrote.
 *
 * @param id identifies it
 * @param messageId its Message-ID
 * @param reference the request that it is about; empty where it is about none
 * @param toAddress to whom it went
 * @param message the last message of the conversation of which it tells; null where it
 * tells of none
 */
public record SentMail(UUID id, String messageId, String reference, String toAddress, @Nullable UUID message) {
}
