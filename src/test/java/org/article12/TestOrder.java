package org.article12;

/**
 * Where a class stands among all: only for what would otherwise keep a lane waiting. The
 * rest runs as it is found.
 */
public final class TestOrder {

	/** Takes long and needs no database: runs while the first one is made. */
	public static final int NEEDS_NO_DATABASE = 1;

	/** Takes long and waits for itself: begins at once, or it would go on alone. */
	public static final int TAKES_LONGEST = 1;

	/** Stops all or most others: when they are done, or the lanes would wait. */
	public static final int STOPS_ALL_OTHERS = Integer.MAX_VALUE;

	private TestOrder() {
	}

}
