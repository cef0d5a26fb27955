package org.article12.routing;

/** The requests that wait to be routed, known to the module that has them. */
public interface RequestsUnderOtherRules {

	/**
	 * What other rules would make of them, each looked at as if it were the only one.
	 * @param then the other rules
	 */
	Rerouting under(Rules then);

}
