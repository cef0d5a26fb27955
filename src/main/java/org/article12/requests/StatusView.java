package org.article12.requests;

import org.article12.core.web.Glyph;

/**
 * A status as a page shows it.
 *
 * @param word in the reader's words
 * @param glyph the small drawing beside it
 */
public record StatusView(String word, Glyph glyph) {
}
