package org.article12.catalogue;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A guidance document.
 *
 * @param code its code
 * @param title its title
 * @param areas the areas that it helps with, in the catalogue's order
 */
public record Guidance(String code, String title, Set<AreaCode> areas) {

	public Guidance {
		areas = Collections.unmodifiableSet(new LinkedHashSet<>(areas));
	}

}
