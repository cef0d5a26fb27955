package org.article12.progress;

/** What a column of the report is measured in. */
public enum Unit {

	/** Whole numbers of requests, areas, offers and the like. */
	COUNT,
	/** Whole numbers of people. */
	PEOPLE,
	/** Whole US dollars. */
	USD,
	/** Working days of the Secretariat's calendar; a median can have a half. */
	DAYS,
	/** A part of a whole, from 0 to 1, to three places. */
	SHARE

}
