package org.article12.assignments;

import java.util.Set;

import org.article12.catalogue.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * A centre's yes, to some or all of the areas that it was offered.
 *
 * @param areas the areas that it takes
 * @param subjectToFunding whether funding must still be found
 * @param fundingWords what it says on that
 * @param declineCode why it does not take the others
 * @param declineWords its words on that
 */
public record Acceptance(Set<AreaCode> areas, boolean subjectToFunding, String fundingWords,
		@Nullable OfferDecline declineCode, String declineWords) {
}
