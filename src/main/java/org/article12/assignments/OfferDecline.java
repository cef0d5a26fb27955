package org.article12.assignments;

import java.util.Optional;
import java.util.stream.Stream;

/** Why a centre declines an offer. */
public enum OfferDecline {

	NO_CAPACITY, NO_EXPERTISE, NO_FUNDING, CONFLICT, TIMING, OTHER;

	/** The reason with that code, if there is one. */
	public static Optional<OfferDecline> coded(String code) {
		return Stream.of(values()).filter((known) -> known.name().equals(code)).findFirst();
	}

}
