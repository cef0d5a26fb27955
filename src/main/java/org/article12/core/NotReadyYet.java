package org.article12.core;

/**
 * What was asked for rests on something that is computed beforehand, and that is not done
 * yet: a 503 that says when to come back.
 */
public class NotReadyYet extends RuntimeException {

	/**
	 * Something is not done yet.
	 * @param why what, for the log
	 */
	public NotReadyYet(String why) {
		super(why);
	}

}
