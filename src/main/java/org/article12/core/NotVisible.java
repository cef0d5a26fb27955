package org.article12.core;

/**
 * What was asked for does not exist, or the user may not see it: both look the same, a
 * 404.
 */
public class NotVisible extends RuntimeException {

	public NotVisible(String what) {
		super(what);
	}

}
