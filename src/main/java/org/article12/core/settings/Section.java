package org.article12.core.settings;

/** Settings that are changed together, on one page. */
public enum Section {

	/** How long each has. */
	DEADLINES,
	/** The weekend and the holidays. */
	CALENDAR,
	/** How the Secretariat is reached. */
	CONTACT,
	/** What public pages say. */
	TEXTS,
	/** Replies that officers begin with. */
	REPLIES,
	/** How mail presents itself. */
	MAIL,
	/**
	 * Whether requests are given to officers by the portal itself, and in which shares.
	 */
	ASSIGNING

}
