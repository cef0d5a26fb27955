package org.article12.activityreports;

/** What the report says in words. */
public enum Chapter {

	/** What was done. */
	ACTIVITIES,
	/** What came of it. */
	RESULTS,
	/** With whom the centre worked. */
	COOPERATION,
	/** What served other conventions too. */
	SYNERGIES,
	/** Who governs the centre, and how. */
	GOVERNANCE,
	/** Where its money comes from, and where it went. */
	FINANCE,
	/** Who works there. */
	STAFFING;

	/** How many characters one has at most. */
	public static final int MOST = 10_000;

}
