package org.article12.core.workshop;

/**
 * So much heavy work waits already that this piece was not begun, or not waited for: a
 * 503 that says when to come back.
 */
public class WorkshopBusy extends RuntimeException {

	WorkshopBusy(String why) {
		super(why);
	}

}
