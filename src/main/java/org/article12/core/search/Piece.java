package org.article12.core.search;

/**
 * A piece of a text as a list of findings shows it.
 *
 * @param words the piece, as it was written
 * @param found whether it is what was looked for
 */
public record Piece(String words, boolean found) {
}
