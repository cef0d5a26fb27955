package org.article12.helpoffers;

/** Who can offer help. */
public enum GiverKind {

	/** A Party to the Convention. */
	PARTY,
	/**
	 * An observer: a State that is no Party, or an organization that is admitted to the
	 * meetings.
	 */
	OBSERVER,
	/** Anybody else, such as a fund or a foundation. */
	OTHER

}
