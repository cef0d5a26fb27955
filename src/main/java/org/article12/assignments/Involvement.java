package org.article12.assignments;

/** In which standing somebody sees a request. */
public enum Involvement {

	/** Acts for the Party that asks; sees its drafts too. */
	PARTY,
	/** An officer; sees what has been submitted. */
	SECRETARIAT,
	/** Acts for a centre that has been asked, works on it, or delivered. */
	CENTRE,
	/**
	 * Acts for a centre that declined, let its offer pass, or was taken off: it sees only
	 * its own record.
	 */
	FORMER_CENTRE

}
