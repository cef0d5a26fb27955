package org.article12.deadlines;

/**
 * What another module reminds people of each day, at the hour at which dates are told of.
 */
public interface DailyReminder {

	/** Reminds of what is due and was not told; asked again it tells nothing twice. */
	void remind();

}
