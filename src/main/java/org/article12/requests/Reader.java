package org.article12.requests;

import org.article12.core.CurrentUser;

/** For whom words about a request are chosen: the same state reads differently. */
public enum Reader {

	/** The Party that asks. */
	PARTY,
	/** An officer of the Secretariat. */
	SECRETARIAT,
	/** An officer of a regional centre. */
	CENTRE;

	/** How that user reads. */
	public static Reader of(CurrentUser user) {
		return switch (user.role()) {
			case PARTY -> PARTY;
			case CENTRE -> CENTRE;
			case OFFICER, ADMINISTRATOR -> SECRETARIAT;
		};
	}

}
