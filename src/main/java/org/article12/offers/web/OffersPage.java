package org.article12.offers.web;

import java.util.List;

import org.article12.core.web.Option;
import org.article12.routing.RoutingAnswerView;

/**
 * What an officer decides on before offers go out.
 *
 * @param reference the request's reference
 * @param title its title
 * @param lastEntry the number of its last history entry
 * @param proposal the proposal in words
 * @param areas the open areas, each with the centres to choose from
 * @param refused what came back from centres already
 * @param alternative the address of the same page with the alternative chosen; empty when
 * there is none
 */
record OffersPage(String reference, String title, int lastEntry, RoutingAnswerView proposal, List<AreaChoice> areas,
		List<AssignedView> refused, String alternative) {

	/**
	 * An open area.
	 *
	 * @param id the id of its list of centres
	 * @param title its title
	 * @param proposed what is proposed for it, in words
	 * @param near the centres that stand for the Party
	 * @param elsewhere the other active centres that have the area
	 * @param chosen the option that is chosen
	 * @param none the option that leaves the area open
	 */
	record AreaChoice(String id, String title, String proposed, List<Option> near, List<Option> elsewhere,
			String chosen, String none) {
	}

}
