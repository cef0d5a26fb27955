package org.article12.notifications.domain;

/**
 * Somebody whom something concerns.
 *
 * @param happening what is to be told
 * @param addressee to whom
 */
public record Concerned(Announcement happening, Addressee addressee) {
}
