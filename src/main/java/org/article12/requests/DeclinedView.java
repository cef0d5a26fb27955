package org.article12.requests;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Why a request was declined, as it stands at the head of its page.
 *
 * @param why the reason in a sentence
 * @param words the Secretariat's words
 * @param until until when it can be opened again; null when that day has passed
 */
public record DeclinedView(String why, String words, @Nullable LocalDate until) {
}
