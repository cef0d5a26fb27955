package org.article12.requests;

/** Who may act on a request. */
public enum Actor {

	/** The Party that asks for assistance. */
	PARTY,
	/** The Secretariat of the Convention. */
	SECRETARIAT,
	/** A regional centre. */
	CENTRE,
	/** The calendar: a date has passed. */
	CALENDAR

}
