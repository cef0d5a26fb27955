package org.article12.centres;

/** The requests that wait to be routed, known to the module that has them. */
public interface WaitingForCentres {

	/**
	 * How many of them would now be routed otherwise, each looked at as if it were the
	 * only one.
	 * @param before a centre as it was until now
	 */
	int touchedSince(Centre before);

}
