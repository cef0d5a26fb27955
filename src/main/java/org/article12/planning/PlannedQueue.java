package org.article12.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.article12.assignments.Assignments;
import org.article12.assignments.PastOffers;
import org.article12.core.Refused;
import org.article12.core.workshop.Workshop;
import org.article12.offers.Dispatch;
import org.article12.offers.LanguagesOfRequests;
import org.article12.requests.AreaStatus;
import org.article12.requests.RequestId;
import org.article12.requests.RequestRecord;
import org.article12.requests.Requests;
import org.article12.routing.CentreSnapshot;
import org.article12.routing.QueuePlan;
import org.article12.routing.Routing;
import org.article12.routing.Rules;
import org.article12.routing.WaitingNeed;
import org.article12.triage.WaitingRequests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One plan for the requests that wait for centres: those in routing that have an open
 * area, in the queue's order.
 */
@Component
public class PlannedQueue {

	/** How many requests are planned for together: those that have waited longest. */
	public static final int MOST = 300;

	private final WaitingRequests waiting;

	private final Requests requests;

	private final Assignments assignments;

	private final Routing routing;

	private final LanguagesOfRequests languages;

	private final Workshop workshop;

	private @Nullable LastAnswer known;

	PlannedQueue(WaitingRequests waiting, Requests requests, Assignments assignments, Routing routing,
			LanguagesOfRequests languages, Workshop workshop) {
		this.waiting = waiting;
		this.requests = requests;
		this.assignments = assignments;
		this.routing = routing;
		this.languages = languages;
		this.workshop = workshop;
	}

	/** The plan as of now. No connection is held while it is made. */
	public Outlook outlook() {
		List<RequestId> ids = this.waiting.first(MOST);
		Map<RequestId, RequestRecord> records = this.requests.submitted(ids);
		Map<RequestId, PastOffers> past = this.assignments.pastOffers(ids);
		List<WaitingNeed> needs = new ArrayList<>();
		List<RequestRecord> left = new ArrayList<>();
		Map<String, RequestRecord> planned = new HashMap<>();
		ids.stream().map(records::get).forEach((request) -> {
			if (request != null && !request.areas(AreaStatus.OPEN).isEmpty()) {
				try {
					needs.add(need(request, past.getOrDefault(request.id(), PastOffers.NONE)));
					planned.put(request.reference().value(), request);
				}
				catch (Refused | IllegalArgumentException ex) {
					// Since it was screened, the registers changed: its own page says
					// how.
					left.add(request);
				}
			}
		});
		return new Outlook(plan(needs), planned, left, (ids.size() < MOST) ? ids.size() : this.waiting.count());
	}

	private WaitingNeed need(RequestRecord request, PastOffers past) {
		return new WaitingNeed(request.reference().value(), this.routing.need(request.party(),
				request.areas(AreaStatus.OPEN), this.languages.of(request), Dispatch.before(past)));
	}

	/** What was planned last, where nothing has changed since. */
	private synchronized QueuePlan plan(List<WaitingNeed> needs) {
		CentreSnapshot centres = this.routing.snapshot();
		Rules rules = this.routing.rules();
		LastAnswer last = this.known;
		if (last == null || last.centres() != centres || !last.rules().equals(rules) || !last.needs().equals(needs)) {
			last = new LastAnswer(needs, centres, rules,
					this.workshop.makeFor(PlannedQueue.class, () -> this.routing.plan(needs)));
			this.known = last;
		}
		return last.plan();
	}

	/**
	 * The plan with the requests that it is for.
	 *
	 * @param plan the plan
	 * @param requests its requests, by reference
	 * @param left requests that cannot be planned for, such as of a Party that is no
	 * longer eligible
	 * @param waiting how many requests wait, counted up to
	 * {@link WaitingRequests#COUNTED}
	 */
	public record Outlook(QueuePlan plan, Map<String, RequestRecord> requests, List<RequestRecord> left, int waiting) {
	}

	private record LastAnswer(List<WaitingNeed> needs, CentreSnapshot centres, Rules rules, QueuePlan plan) {
	}

}
