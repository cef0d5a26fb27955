package org.article12.triage.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be done to several requests at once: to each the one act of that name. */
public enum BulkAct {

	/** Takes them. */
	TAKE,
	/** Gives them to a colleague. */
	ASSIGN,
	/** Takes them out of anybody's hands. */
	RELEASE,
	/** Reminds whoever has the turn, but the Secretariat. */
	REMIND,
	/** Gives centres longer to answer, and the Party to answer or to confirm. */
	EXTEND,
	/** Sends the offers that routing proposes. */
	OFFERS;

	/** The act of that name, in whatever case. */
	public static Optional<BulkAct> parse(String name) {
		return Stream.of(values()).filter((act) -> act.name().equalsIgnoreCase(name)).findFirst();
	}

	/** Whether all of it can be taken back for a moment, as on a request's own page. */
	public boolean canBeTakenBack() {
		return this == OFFERS;
	}

	/** How it is called in an address. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

}
