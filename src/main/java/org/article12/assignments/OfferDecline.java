package org.article12.assignments;

import java.util.Optional;
import java.util.stream.Stream;

import org.article12.core.Written;

/** Why a centre declines an offer. */
public enum OfferDecline {

	NO_CAPACITY, NO_EXPERTISE, NO_FUNDING, CONFLICT, TIMING, OTHER;

	/**
	 * Requires words where the code does not say the reason, and not too many.
	 * @throws org.article12.core.Refused when they are missing or too long
	 */
	public void requireWords(String words) {
		Written.atMost(words, Written.MOST);
		if (this == OTHER) {
			Written.required(words, Written.MOST, AssignmentRefusal.DECLINE_WORDS_MISSING);
		}
	}

	/** The reason with that code, if there is one. */
	public static Optional<OfferDecline> coded(String code) {
		return Stream.of(values()).filter((known) -> known.name().equals(code)).findFirst();
	}

}
