package org.article12.routing;

import java.util.List;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;

/**
 * An area that no centre standing for the Party can take.
 *
 * @param area the area
 * @param reason why not
 * @param elsewhere centres of other regions that could take it, nearest first; they are
 * named and never silently chosen
 */
public record Gap(AreaCode area, Reason reason, List<CentreCode> elsewhere) {

	public Gap {
		elsewhere = List.copyOf(elsewhere);
	}

}
