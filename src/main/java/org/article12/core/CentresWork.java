package org.article12.core;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What the people of centres have in hand; the assignments module answers. */
public interface CentresWork {

	/** How many assignments a person has in hand that have not ended, by centre. */
	Map<CentreCode, Long> inHand(PersonId person);

	/**
	 * Hands on what a person has in hand at a centre, in the caller's transaction.
	 * @param to the colleague who gets it; null for nobody
	 * @return how many assignments were handed on
	 */
	int handOn(PersonId leaver, CentreCode centre, @Nullable PersonId to, CurrentUser by);

}
