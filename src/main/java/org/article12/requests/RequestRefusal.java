package org.article12.requests;

import org.article12.core.Refusal;

/** Why an act on a request is refused. */
public enum RequestRefusal implements Refusal {

	/** The request was filed by another Party. */
	NOT_YOUR_REQUEST,
	/** No submitted request has that reference. */
	REQUEST_UNKNOWN,
	/** The act is not possible in the status of the request. */
	ACT_NOT_POSSIBLE,
	/** The Party may not ask for assistance (Article 12.1). */
	PARTY_NOT_ELIGIBLE,
	/** The Party may ask for assistance, so that this is no reason. */
	PARTY_IS_ELIGIBLE,
	/** The answers have been submitted. */
	ANSWERS_NOT_EDITABLE,
	/** The request is no draft any more. */
	ONLY_DRAFTS_ARE_DELETED,
	/** The request is in that officer's hands already. */
	WITH_OFFICER_ALREADY,
	/** The request is in nobody's hands. */
	NOBODYS_ALREADY,
	/** Only who works at the Secretariat today can be given a request. */
	NO_OFFICER,
	/** Neither the Party nor a centre has the turn. */
	NOBODY_TO_REMIND,
	/** Whoever has the turn was reminded today. */
	REMINDED_TODAY,
	/** Nobody has to answer or to confirm by an earlier day. */
	NOTHING_TO_EXTEND,
	/** The Party still has time to answer. */
	ANSWER_NOT_OVERDUE,
	/** The date is not later than the present one. */
	DATE_NOT_LATER,
	/** It was declined too long ago to be opened again. */
	REOPENING_OVER,
	/** The other request is this very one. */
	SAME_REQUEST,
	/** The other request is of another Party. */
	NOT_OF_THE_SAME_PARTY,
	/** The other request was declined or withdrawn itself. */
	DUPLICATE_OF_ENDED,
	/** The area does not wait for the Secretariat. */
	AREA_NOT_OPEN,
	/** The area is not set as unserved. */
	AREA_NOT_UNSERVED,
	/** The area is not with that centre. */
	AREA_NOT_WITH_CENTRE,
	/** The centre has no offer that waits for its answer. */
	NO_OFFER_AT_CENTRE,
	/** The centre has no work to which this belongs. */
	NO_WORK_AT_CENTRE,
	/** Not all centres that were asked for the area declined. */
	NOT_ALL_DECLINED,
	/** Every centre that was asked for the area answered. */
	ALL_ANSWERED,
	/** The centres have not reported. */
	NOTHING_TO_DISPUTE,
	/** The Secretariat asks nothing. */
	QUESTION_MISSING,
	/** The answer to a question neither says nor changes anything. */
	ANSWER_MISSING,
	/** Offers are sent to no centre, or one is asked for no area. */
	OFFER_MISSING,
	/** A question is about an answer that there is not. */
	FIELD_UNKNOWN,
	/** Somebody does not say why. */
	REASON_MISSING,
	/** It is not said which request is repeated. */
	DUPLICATE_OF_MISSING,
	/** The letter has no reference. */
	LETTER_REFERENCE_MISSING,
	/** The letter was received later than now. */
	RECEIVED_IN_THE_FUTURE,
	/** The request asks for no area. */
	AREA_MISSING,
	/** It is not said what is disputed of a centre’s work. */
	DISPUTE_WORDS_MISSING,
	/** No summary of the request is published. */
	NO_SUMMARY,
	/** How the request stood before is not known well enough to make it so again. */
	NOT_TAKEN_BACK

}
