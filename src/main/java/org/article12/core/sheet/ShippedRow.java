package org.article12.core.sheet;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A row that a release ships.
 *
 * @param key tells it from all other rows of its register, in every release
 * @param entry the entry that it is about, such as a Party's code
 * @param cells what it says, by the names of columns; of other columns it says nothing
 */
public record ShippedRow(String key, String entry, Map<String, String> cells) {

	public ShippedRow {
		cells = Collections.unmodifiableMap(new TreeMap<>(cells));
	}

}
