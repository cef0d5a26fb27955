package org.article12.routing;

import org.article12.core.Refusal;

/** Why nothing is routed, or the rules are not changed. */
public enum RoutingRefusal implements Refusal {

	/** The Party may not ask for assistance (Article 12.1). */
	ROUTING_NOT_ELIGIBLE,
	/** The weights are to change without a reason. */
	ROUTING_NEEDS_REASON

}
