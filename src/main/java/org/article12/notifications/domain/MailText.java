package org.article12.notifications.domain;

/**
 * What a mail says.
 *
 * @param subject its subject, one line
 * @param plain as plain text
 * @param html the same as HTML
 */
public record MailText(String subject, String plain, String html) {
}
