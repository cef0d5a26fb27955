package org.article12.assignments;

/** Why a centre declines an offer. */
public enum OfferDecline {

	NO_CAPACITY, NO_EXPERTISE, NO_FUNDING, CONFLICT, TIMING, OTHER

}
