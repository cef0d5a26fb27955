package org.article12.requests;

import org.article12.core.Refused;
import org.jspecify.annotations.Nullable;

/** Why the Secretariat declines a request. */
public enum DeclineCode {

	NOT_ELIGIBLE, OUTSIDE_CONVENTION, NOT_IN_PLAN, INCOMPLETE, DUPLICATE, OTHER;

	/**
	 * Requires what the reason needs to be true.
	 * @param duplicateOf the request that it repeats
	 * @param eligible whether the Party may ask for assistance, by the register
	 * @throws Refused {@code DUPLICATE_OF_MISSING} or {@code PARTY_IS_ELIGIBLE}
	 */
	public void require(@Nullable RequestReference duplicateOf, boolean eligible) {
		if (this == DUPLICATE && duplicateOf == null) {
			throw new Refused(RequestRefusal.DUPLICATE_OF_MISSING);
		}
		if (this == NOT_ELIGIBLE && eligible) {
			throw new Refused(RequestRefusal.PARTY_IS_ELIGIBLE);
		}
	}

}
