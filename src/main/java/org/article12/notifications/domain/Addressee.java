package org.article12.notifications.domain;

import org.article12.accounts.Recipient;
import org.article12.core.ActingFor;

/**
 * Somebody who is told something.
 *
 * @param recipient who
 * @param body for which body the person is told, which decides on the page that is linked
 */
public record Addressee(Recipient recipient, ActingFor body) {
}
