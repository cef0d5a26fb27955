package org.article12.parties;

/** The requests that wait to be routed, known to the module that has them. */
public interface WaitingForParties {

	/**
	 * How many of a Party's would now be routed otherwise, each looked at as if it were
	 * the only one.
	 * @param before the Party as it was until now
	 */
	int touchedSince(Party before);

}
