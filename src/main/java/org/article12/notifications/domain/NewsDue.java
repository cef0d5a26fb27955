package org.article12.notifications.domain;

/**
 * News that waited are to be told now: nobody took back what they tell of.
 *
 * @param event names them, as {@link Announcement#event()} does
 */
public record NewsDue(String event) {
}
