package org.article12.assignments;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;

/**
 * What came of the offers of a request that nobody took: a decline is an answer, silence
 * is none, and the two are never told as one.
 *
 * @param declined the areas that a centre declined
 * @param unanswered the areas that a centre did not answer for, with the day by which it
 * was to answer
 */
public record PastOffers(Map<CentreCode, Set<AreaCode>> declined,
		Map<CentreCode, Map<AreaCode, LocalDate>> unanswered) {

	/** Nothing was declined or left unanswered. */
	public static final PastOffers NONE = new PastOffers(Map.of(), Map.of());

	public PastOffers {
		declined = Map.copyOf(declined);
		unanswered = Map.copyOf(unanswered);
	}

}
