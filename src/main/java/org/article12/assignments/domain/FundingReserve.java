package org.article12.assignments.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.article12.assignments.Acceptance;
import org.article12.assignments.AssignmentRefusal;
import org.article12.assignments.Funding;
import org.article12.core.Refused;
import org.article12.core.Written;
import org.jspecify.annotations.Nullable;

/** Whether a centre's work depends on funding, and whether that was found. */
@Embeddable
class FundingReserve {

	private boolean subjectToFunding;

	private String fundingWords = "";

	@Enumerated(EnumType.STRING)
	private @Nullable Funding funding;

	/**
	 * Requires an acceptance that says on which funding it depends, where it does.
	 * @throws Refused {@code FUNDING_WORDS_MISSING} when it does not
	 */
	static void require(Acceptance acceptance) {
		Written.atMost(acceptance.fundingWords(), Written.MOST);
		if (acceptance.subjectToFunding()) {
			Written.required(acceptance.fundingWords(), Written.MOST, AssignmentRefusal.FUNDING_WORDS_MISSING);
		}
	}

	/** The centre accepts, with that reserve or without. */
	void accepted(Acceptance acceptance) {
		this.subjectToFunding = acceptance.subjectToFunding();
		this.fundingWords = acceptance.subjectToFunding() ? acceptance.fundingWords() : "";
		this.funding = acceptance.subjectToFunding() ? Funding.AWAITED : null;
	}

	/** The funding was found, or not. */
	void settle(Funding how) {
		this.funding = how;
	}

	/** The acceptance was taken back untold: there is no reserve. */
	void forget() {
		this.subjectToFunding = false;
		this.fundingWords = "";
		this.funding = null;
	}

	boolean subjectToFunding() {
		return this.subjectToFunding;
	}

	String fundingWords() {
		return this.fundingWords;
	}

	@Nullable Funding funding() {
		return this.funding;
	}

}
