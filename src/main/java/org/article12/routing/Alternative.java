package org.article12.routing;

import java.util.List;

/**
 * The choice that needs one centre more and puts every area with a centre that lists the
 * Party or has it as host country.
 *
 * @param chosen its centres
 */
public record Alternative(List<Choice> chosen) {

	public Alternative {
		chosen = List.copyOf(chosen);
	}

}
