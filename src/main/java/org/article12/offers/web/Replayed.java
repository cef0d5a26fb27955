package org.article12.offers.web;

import java.util.List;

import org.article12.routing.RoutingAnswerView;
import org.jspecify.annotations.Nullable;

/**
 * What routing says of a proposal's need by the registers of another day.
 *
 * @param outcome how that compares with the proposal, in words
 * @param moved what would have gone elsewhere, area by area
 * @param told the centres of which something else is said
 * @param answer the whole answer in words; null where there is none, because the Party
 * was none
 */
record Replayed(String outcome, List<String> moved, List<Told> told, @Nullable RoutingAnswerView answer) {

	/**
	 * A centre of which something else is said. What is said of it both times is left
	 * out.
	 *
	 * @param centre its code
	 * @param proposed what is said of it with the proposal
	 * @param then what is said of it by the registers of that day
	 */
	record Told(String centre, List<String> proposed, List<String> then) {
	}

}
