package org.article12.core.picture;

import org.jspecify.annotations.Nullable;

/**
 * What a line of figures is about.
 *
 * @param words its name
 * @param to where more of it stands; null where nowhere
 */
public record Label(String words, @Nullable String to) {

	/** A label that leads nowhere. */
	public Label(String words) {
		this(words, null);
	}

}
