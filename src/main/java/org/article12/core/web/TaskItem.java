package org.article12.core.web;

import org.jspecify.annotations.Nullable;

/**
 * One line of a task list.
 *
 * @param title what is to be done
 * @param hint a line beneath it, or null
 * @param to where it is done, or null when it cannot be done yet
 * @param status how far it has come, in words
 * @param glyph the same as a drawing
 */
public record TaskItem(String title, @Nullable String hint, @Nullable String to, String status, Glyph glyph) {
}
