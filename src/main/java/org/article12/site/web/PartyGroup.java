package org.article12.site.web;

import java.util.function.Predicate;

/** Parties that a visitor may want to see alone. */
enum PartyGroup {

	ELIGIBLE(PartyLine::eligible), NOT_ELIGIBLE((line) -> !line.eligible()), LDC(PartyLine::leastDeveloped),
	SIDS(PartyLine::smallIsland);

	private final Predicate<PartyLine> members;

	PartyGroup(Predicate<PartyLine> members) {
		this.members = members;
	}

	/** Whether the Party belongs to it. */
	boolean has(PartyLine line) {
		return this.members.test(line);
	}

}
