package org.article12.assignments;

import java.util.List;
import java.util.Set;

import org.article12.catalogue.AreaCode;

/**
 * What a centre is asked.
 *
 * @param areas the areas that it is to take
 * @param basis on what ground it is asked
 * @param reasons why it, and why these areas
 */
public record OfferTo(Set<AreaCode> areas, OfferBasis basis, List<OfferReason> reasons) {

	public OfferTo {
		areas = Set.copyOf(areas);
		reasons = List.copyOf(reasons);
	}

}
