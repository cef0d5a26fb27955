package org.article12.assignments.domain;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.article12.assignments.AssignmentRefusal;
import org.article12.assignments.OfferDecline;
import org.article12.core.Refused;
import org.article12.requests.RecordedActor;
import org.jspecify.annotations.Nullable;

/** What became of an offer: when, by whom, and why the centre did not take all of it. */
@Embeddable
class CentreReply {

	private @Nullable Instant answeredAt;

	private @Nullable String answeredByName;

	@Enumerated(EnumType.STRING)
	private @Nullable OfferDecline declineCode;

	private String declineWords = "";

	/** The offer has its answer, or its end; who gave it is nobody where a day passed. */
	void given(RecordedActor by, Instant at) {
		this.answeredAt = at;
		this.answeredByName = (by.person() != null) ? by.name() : null;
	}

	/**
	 * The centre leaves some or all of what it was offered.
	 * @throws Refused when it does not say why, or not in the words that the code asks
	 * for
	 */
	void declines(@Nullable OfferDecline code, String words) {
		if (code == null) {
			throw new Refused(AssignmentRefusal.DECLINE_CODE_MISSING);
		}
		code.requireWords(words);
		this.declineCode = code;
		this.declineWords = words;
	}

	/** It was taken back untold: there is no answer. */
	void forget() {
		this.answeredAt = null;
		this.answeredByName = null;
		this.declineCode = null;
		this.declineWords = "";
	}

	@Nullable Instant answeredAt() {
		return this.answeredAt;
	}

	@Nullable String answeredByName() {
		return this.answeredByName;
	}

	@Nullable OfferDecline declineCode() {
		return this.declineCode;
	}

	String declineWords() {
		return this.declineWords;
	}

}
