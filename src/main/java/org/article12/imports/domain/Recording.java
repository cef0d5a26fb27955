package org.article12.imports.domain;

/**
 * A table that is being recorded.
 *
 * @param done how many rows are, as far as is known
 * @param all how many there are
 */
public record Recording(Brought brought, int done, int all) {
}
