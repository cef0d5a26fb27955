package org.article12.triage.domain;

/** What the queue shows of a request, column by column. */
public enum QueueColumn {

	/** Its reference and title. */
	REQUEST,
	/** The Party that asks. */
	PARTY,
	/** Where it stands. */
	STATUS,
	/** Its age in working days. */
	AGE,
	/** Whose turn it is. */
	TURN,
	/** Until when. */
	DUE,
	/** The officer who took it. */
	OFFICER,
	/** The Party's region. */
	REGION,
	/** The areas asked for. */
	AREAS,
	/** The day from which its age counts. */
	RECEIVED,
	/** When something was last done to it. */
	UPDATED

}
