package org.article12.notifications.domain;

/** A part of those whom a request concerns. */
public enum ConcernedPart {

	/** The people of the Party that asks. */
	PARTY,
	/** The officer who took the request; as long as nobody has, every officer. */
	OFFICER,
	/** The officers whom the happening names, and nobody in their place. */
	NAMED,
	/** The officers who watch the request; told besides whatever its officer is told. */
	WATCHERS,
	/** Every officer of the Secretariat. */
	OFFICERS,
	/** Those who are told at the Secretariat when a date has passed. */
	LEADS,
	/** Those of the people of the one centre that it is about whom it names. */
	COLLEAGUES,
	/** The people of the one centre that it is about. */
	CENTRE,
	/** The people of every centre that is asked, works or has delivered. */
	CENTRES

}
