package org.article12.words;

import java.util.List;

import org.article12.assignments.AssignmentStatus;
import org.article12.parties.Eligibility;
import org.article12.requests.Capacity;
import org.article12.requests.DeclineCode;
import org.article12.routing.QueuePlan;
import org.article12.triage.domain.QueueOrder;
import org.article12.triage.domain.SentPlans;
import org.article12.words.MessageFamilies.Family;

import static org.article12.words.MessageFamilies.of;

/** The families of message keys of the Secretariat's pages. */
final class TriageFamilies {

	static final List<Family> ALL = List.of(of("triage.order.", QueueOrder.class),
			of("triage.who.", new String[] { "PARTY", "SECRETARIAT" }),
			of("triage.turn-of.", new String[] { "PARTY", "SECRETARIAT", "CENTRE" }),
			of("triage.check.party.", Eligibility.Reason.class), of("triage.letter.capacity.", Capacity.class),
			of("triage.letter.problem.", new String[] { "ACTIVITY_MISSING" }),
			of("triage.assignment.", AssignmentStatus.class), of("triage.assignment.", new String[] { "UNFUNDED" }),
			of("triage.what-if.kind.", "triage.web.ChangeKind"),
			of("triage.what-if.", new String[] { "what", "centre", "area" }).ending(".missing", ".unknown"),
			of("triage.handover.area.", new String[] { "OPEN", "OFFERED", "ACCEPTED" }),
			of("triage.plan.why.", QueuePlan.Cause.class), of("triage.plan.proof.", QueuePlan.Proof.class),
			of("triage.sent.", SentPlans.Outcome.class),
			of("triage.sent.", new String[] { "SENT_BEFORE", "MOVED", "FAILED" }).ending(".note"),
			of("triage.refusal.code.", DeclineCode.class).ending("", ".hint"));

	private TriageFamilies() {
	}

}
