package org.article12.core.web;

/**
 * The small drawing beside a status word: how far a thing has come, or how it ended. It
 * says nothing that the word does not say.
 */
public enum Glyph {

	EMPTY, QUARTER, HALF, FULL, TICK, CROSS

}
