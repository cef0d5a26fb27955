package org.article12.figures.domain;

import org.article12.parties.DevelopmentStatus;
import org.article12.requests.Particulars.PartyThen;
import org.jspecify.annotations.Nullable;

/** Groups of Parties whose needs count in particular; a Party can be in several. */
public enum Group {

	/** Least developed countries. */
	LDC,
	/** Small island developing States. */
	SIDS,
	/** Economies in transition. */
	TRANSITION;

	/** Whether a Party was in it, by what the register said when it filed. */
	boolean holds(@Nullable PartyThen then) {
		return then != null && switch (this) {
			case LDC -> then.leastDeveloped();
			case SIDS -> then.smallIsland();
			case TRANSITION -> then.status() == DevelopmentStatus.ECONOMY_IN_TRANSITION;
		};
	}

}
