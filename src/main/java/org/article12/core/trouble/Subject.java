package org.article12.core.trouble;

import org.jspecify.annotations.Nullable;

/**
 * One thing of a kind of work.
 *
 * @param item names it, always in the same way
 * @param about what a person reads: a reference, an address, a name
 * @param link the page on which an administrator finds it; null where there is none
 */
public record Subject(String item, String about, @Nullable String link) {
}
