package org.article12.assignments;

import java.util.List;

/**
 * A reason why a centre is asked, as a code with parameters; whoever made the offer knows
 * the words.
 */
public record OfferReason(String code, List<String> parameters) {

	public OfferReason {
		parameters = List.copyOf(parameters);
	}

}
