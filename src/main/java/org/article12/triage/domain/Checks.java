package org.article12.triage.domain;

import java.util.List;

import org.article12.parties.Party;
import org.article12.plans.PlanActivity;
import org.article12.requests.SimilarRequest;
import org.jspecify.annotations.Nullable;

/**
 * What the portal can check of a request by itself; the officer decides.
 *
 * @param party the Party, whose eligibility follows from the register
 * @param activities the activities of the Party's plans that the request serves
 * @param inWords an activity that is not on record, in the Party's words; else empty
 * @param similar requests of the same Party that may ask for the same; null once a centre
 * works on it
 */
public record Checks(Party party, List<PlanActivity> activities, String inWords,
		@Nullable List<SimilarRequest> similar) {
}
