package org.article12.core.web;

import org.jspecify.annotations.Nullable;

/**
 * What an error page shows.
 *
 * @param title what happened, in a few words
 * @param words what happened
 * @param next what to do next
 * @param incident the number under which the log tells more, or null
 * @param back the page from which the user came, or null
 */
record ErrorPage(String title, String words, String next, @Nullable String incident, @Nullable String back) {
}
