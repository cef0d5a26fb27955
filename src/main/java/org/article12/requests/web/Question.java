package org.article12.requests.web;

import java.time.Instant;

/**
 * What the Secretariat asked the Party.
 *
 * @param words the question
 * @param byName who asked
 * @param at when
 */
record Question(String words, String byName, Instant at) {
}
