package org.article12.core.web;

import java.io.Serializable;
import java.util.List;

/**
 * What the next page says once, above its content; handed over as the flash attribute
 * {@code notice}.
 *
 * @param key the message's key
 * @param parameters what the message mentions, in order
 */
public record Notice(String key, List<String> parameters) implements Serializable {

	public Notice {
		parameters = List.copyOf(parameters);
	}

	/** A notice with the message of that key. */
	public static Notice of(String key, String... parameters) {
		return new Notice(key, List.of(parameters));
	}

}
