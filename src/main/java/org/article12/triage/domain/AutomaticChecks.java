package org.article12.triage.domain;

import java.util.List;
import java.util.Set;

import org.article12.core.NotVisible;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.plans.ActivityId;
import org.article12.plans.Plans;
import org.article12.requests.Answers;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestStatus;
import org.article12.requests.SimilarRequests;
import org.springframework.stereotype.Component;

/** Checks what can be checked without a person. */
@Component
public class AutomaticChecks {

	private static final Set<RequestStatus> BEFORE_WORK = Set.of(RequestStatus.SUBMITTED, RequestStatus.CLARIFICATION,
			RequestStatus.ROUTING);

	private final SimilarRequests similar;

	private final Parties parties;

	private final Plans plans;

	AutomaticChecks(SimilarRequests similar, Parties parties, Plans plans) {
		this.similar = similar;
		this.parties = parties;
		this.plans = plans;
	}

	/**
	 * What can be said of a request. Which others are alike is asked until a centre works
	 * on it: so long the answer can change what becomes of it.
	 */
	public Checks of(RequestRecord request) {
		Party party = this.parties.asOn(request.party(), request.receivedOn())
			.orElseThrow(() -> new NotVisible("Party " + request.party()));
		Answers.Activities named = request.answers().activities();
		List<ActivityId> ids = named.chosen().stream().flatMap((id) -> ActivityId.read(id).stream()).toList();
		return new Checks(party, this.plans.activities(ids), named.other().strip(),
				BEFORE_WORK.contains(request.status()) ? this.similar.forSecretariat(request) : null);
	}

}
