package org.article12.routing;

import java.util.List;

import org.article12.catalogue.AreaCode;
import org.article12.centres.ServiceBasis;
import org.article12.core.CentreCode;

/**
 * A centre that is to be asked.
 *
 * @param centre the centre
 * @param areas the areas that it is to take, by code
 * @param basis on what ground it stands for the Party
 * @param round 1 or 2
 * @param reasons why it, and why these areas
 */
public record Choice(CentreCode centre, List<AreaCode> areas, ServiceBasis basis, int round, List<Reason> reasons) {

	public Choice {
		areas = List.copyOf(areas);
		reasons = List.copyOf(reasons);
	}

}
