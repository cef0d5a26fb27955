package org.article12.requests;

import org.jspecify.annotations.Nullable;

/**
 * The one sentence on top of a request's page.
 *
 * @param words whose turn it is, or how the request ended
 * @param until until when, or null where no date is set
 * @param ends when that day has ended everywhere, where it is the reader's own turn and
 * the date has not passed; else null
 * @param late whether that date has passed
 * @param mine whether it is the reader's own turn
 */
public record TurnView(String words, @Nullable String until, @Nullable String ends, boolean late, boolean mine) {
}
