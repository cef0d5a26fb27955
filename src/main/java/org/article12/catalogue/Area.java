package org.article12.catalogue;

import org.article12.core.Multilingual;
import org.jspecify.annotations.Nullable;

/**
 * An area of assistance.
 *
 * @param code its code
 * @param parent the area that it is a part of, if any
 * @param titles its name
 * @param category what kind of assistance it belongs to
 * @param selectable whether assistance can be asked for in it; a mere heading is not
 * selectable
 */
public record Area(AreaCode code, @Nullable AreaCode parent, Multilingual titles, AreaCategory category,
		boolean selectable) {

	/** Its name in the language of whoever reads. */
	public String title() {
		return this.titles.forReader();
	}

}
