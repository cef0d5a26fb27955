package org.article12.routing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;

/**
 * What came of earlier offers of this very request: routing does not ask the same centre
 * for the same area again, and says why.
 *
 * @param declined the areas that a centre declined
 * @param unanswered the areas that a centre was offered and did not answer, with the day
 * by which it was to answer
 */
public record AskedBefore(Map<CentreCode, ? extends Collection<AreaCode>> declined,
		Map<CentreCode, Map<AreaCode, LocalDate>> unanswered) {

	/** Nobody has been asked yet, or everybody took what was asked. */
	public static final AskedBefore NONE = new AskedBefore(Map.of(), Map.of());

	public AskedBefore {
		declined = Map.copyOf(declined);
		unanswered = Map.copyOf(unanswered);
	}

}
