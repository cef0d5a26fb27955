package org.article12.assignments.domain;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.article12.assignments.AssignmentId;
import org.article12.assignments.OfferDecline;
import org.article12.catalogue.AreaCode;
import org.article12.core.CurrentUser;
import org.article12.requests.Act;
import org.article12.requests.By;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a centre answers to an offer. Each act locks the request first, then the
 * assignment, so that two centres that answer at once leave the request in the right
 * state.
 */
@NamedInterface("verbs")
@Service
@Transactional
public class CentreVerbs {

	private final AssignmentRepository assignments;

	private final LockedAssignments locked;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	CentreVerbs(AssignmentRepository assignments, LockedAssignments locked, Clock clock,
			ApplicationEventPublisher events) {
		this.assignments = assignments;
		this.locked = locked;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * The centre takes some or all of the areas that it was offered.
	 * @throws OfferAlreadyAnswered when the offer is no longer open
	 */
	public void accept(CurrentUser user, AssignmentId id, Acceptance acceptance) {
		Assignment assignment = this.locked.of(user, id);
		Set<AreaCode> returned = new TreeSet<>(assignment.liveAreas());
		assignment.accept(acceptance, By.user(user), this.clock.instant());
		returned.removeAll(assignment.liveAreas());
		this.assignments.saveAndFlush(assignment);
		Map<String, String> particulars = new HashMap<>();
		if (acceptance.subjectToFunding()) {
			particulars.put("subjectToFunding", "true");
			particulars.put("funding", acceptance.fundingWords());
		}
		OfferDecline code = acceptance.declineCode();
		if (!returned.isEmpty() && code != null) {
			particulars.put("code", code.name());
			particulars.put("words", acceptance.declineWords());
		}
		this.events.publishEvent(new OfferSettled(assignment.request(), assignment.centre(), assignment.liveAreas(),
				returned, Act.ACCEPT_OFFER, particulars, By.user(user)));
	}

	/**
	 * The centre declines all that it was offered.
	 * @throws OfferAlreadyAnswered when the offer is no longer open
	 */
	public void decline(CurrentUser user, AssignmentId id, OfferDecline code, String words) {
		Assignment assignment = this.locked.of(user, id);
		Set<AreaCode> returned = assignment.liveAreas();
		assignment.decline(code, words, By.user(user), this.clock.instant());
		this.assignments.saveAndFlush(assignment);
		this.events.publishEvent(new OfferSettled(assignment.request(), assignment.centre(), Set.of(), returned,
				Act.DECLINE_OFFER, Map.of("code", code.name(), "words", words), By.user(user)));
	}

}
