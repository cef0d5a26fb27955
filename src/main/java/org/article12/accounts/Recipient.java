package org.article12.accounts;

import java.util.Locale;

import org.article12.core.PersonId;

/**
 * Somebody who can be told something.
 *
 * @param person who
 * @param name the person's name
 * @param email where mail goes
 * @param language in which the person reads
 * @param lead whether the person leads at the Secretariat, and is told of dates that
 * passed
 */
public record Recipient(PersonId person, String name, String email, Locale language, boolean lead) {
}
