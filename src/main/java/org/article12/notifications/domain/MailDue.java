package org.article12.notifications.domain;

import java.util.UUID;

/**
 * A mail is stored and to be sent: published in the transaction that stores it.
 *
 * @param mail the mail's id
 */
public record MailDue(UUID mail) {
}
