package org.article12.centres.domain;

/**
 * What the register keeps of a centre. Some are kept several times, each of something: a
 * name of a language, expertise of an area.
 */
public enum Aspect {

	/** How much work it can have in hand; empty for no limit. */
	CAPACITY,
	/** Whether it is suspended. */
	SUSPENSION,
	/** The first day on which it is a centre no more; empty for no end. */
	END,
	/** The name under which it was nominated, of a language. */
	NAME,
	/** The name that it goes by today, of a language. */
	NAME_TODAY,
	/** The UN regional group that put it forward. */
	REGION,
	/** The Party that hosts it. */
	HOST,
	/** Where it was when it was nominated. */
	CITY_THEN,
	/** Whether it was a centre of the Basel Convention then. */
	BASEL_THEN,
	/** Where it is. */
	CITY,
	/** The latitude of that place, in degrees. */
	LATITUDE,
	/** The longitude of that place, in degrees. */
	LONGITUDE,
	/** Its address on the web. */
	WEBSITE,
	/** Whether it is a centre of the Basel Convention. */
	BASEL_NOW,
	/** What public pages say of a later endorsement. */
	LATER_ENDORSEMENT,
	/** What became of the institution. */
	NOTE,
	/** The languages it works in, the first one preferred. */
	LANGUAGES,
	/** How strong it is, of an area. */
	AREA,
	/** On what ground it serves, of a Party. */
	PARTY,
	/** Until when it is away, of a first day. */
	ABSENCE,
	/** A decision on its mandate, of a kind and a first day. */
	DECISION,
	/** The evidence that it fulfils what is asked, of a {@link Requirement}. */
	EVIDENCE

}
