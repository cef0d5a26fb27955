package org.article12.core.settings;

/** A term in working days of the Secretariat's calendar. */
public enum Term {

	/** The Secretariat, to screen a request. */
	SCREENING(5, 1),
	/** The Party, to answer a question. */
	CLARIFICATION(20, 1),
	/** The Secretariat, to send offers for areas that are open. */
	ROUTING(5, 1),
	/** A centre, to answer an offer. */
	ANSWER(10, 1),
	/** A centre that accepted, to agree a plan or to say whether funding was found. */
	PLAN(20, 1),
	/** The Party, to confirm what was delivered. */
	CONFIRMATION(20, 1),
	/** A centre, to report again what the Party disputed. */
	DISPUTE(20, 1),
	/** The Secretariat, to open a request again that it declined. */
	REOPENING(20, 1),
	/** From today to which an officer can extend a centre's date at most. */
	EXTENSION(60, 1),
	/** Before a date the first reminder comes; 0 for none. */
	REMINDER(3, 0);

	/** A working year: nobody is given longer. */
	public static final int MOST = 250;

	private static final int LONGEST_REMINDER = 60;

	private final int shipped;

	private final int least;

	Term(int shipped, int least) {
		this.shipped = shipped;
		this.least = least;
	}

	/** How long it is unless somebody decides otherwise. */
	public int shipped() {
		return this.shipped;
	}

	/** The shortest that it can be. */
	public int least() {
		return this.least;
	}

	/** The longest that it can be. */
	public int most() {
		return (this == REMINDER) ? LONGEST_REMINDER : MOST;
	}

	/** Whether it can be so long. */
	public boolean takes(int days) {
		return days >= this.least && days <= most();
	}

}
