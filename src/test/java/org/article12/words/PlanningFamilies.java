package org.article12.words;

import java.util.List;

import org.article12.planning.store.SentPlans;
import org.article12.routing.QueuePlan;
import org.article12.words.MessageFamilies.Family;

import static org.article12.words.MessageFamilies.of;

/** The families of message keys of the pages that plan for many requests. */
final class PlanningFamilies {

	static final List<Family> ALL = List.of(of("planning.what-if.kind.", "planning.web.ChangeKind"),
			of("planning.what-if.", new String[] { "what", "centre", "area" }).ending(".missing", ".unknown"),
			of("planning.why.", QueuePlan.Cause.class), of("planning.proof.", QueuePlan.Proof.class),
			of("planning.sent.", SentPlans.Outcome.class),
			of("planning.sent.", new String[] { "SENT_BEFORE", "MOVED", "FAILED" }).ending(".note"));

	private PlanningFamilies() {
	}

}
