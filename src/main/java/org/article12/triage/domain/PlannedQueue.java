package org.article12.triage.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.article12.assignments.Assignments;
import org.article12.assignments.PastOffers;
import org.article12.core.Refused;
import org.article12.core.workshop.Workshop;
import org.article12.requests.AreaStatus;
import org.article12.requests.RequestId;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestStatus;
import org.article12.requests.Requests;
import org.article12.routing.CentreSnapshot;
import org.article12.routing.QueuePlan;
import org.article12.routing.Routing;
import org.article12.routing.Rules;
import org.article12.routing.WaitingNeed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One plan for the requests that wait for centres: those in routing that have an open
 * area, in the queue's order.
 */
@Component
public class PlannedQueue {

	/** How many requests are planned for together: those that have waited longest. */
	public static final int MOST = 300;

	private static final String WAITING = """
			from queue_entry q where not q.ended and q.life = :routing and exists (
				select from request_area a where a.request_id = q.request_id and a.status = 'OPEN')""";

	private final JdbcClient jdbc;

	private final Requests requests;

	private final Assignments assignments;

	private final Routing routing;

	private final LanguagesOfRequests languages;

	private final Workshop workshop;

	private @Nullable Known known;

	PlannedQueue(JdbcClient jdbc, Requests requests, Assignments assignments, Routing routing,
			LanguagesOfRequests languages, Workshop workshop) {
		this.jdbc = jdbc;
		this.requests = requests;
		this.assignments = assignments;
		this.routing = routing;
		this.languages = languages;
		this.workshop = workshop;
	}

	/** The plan as of now. No connection is held while it is made. */
	public Outlook outlook() {
		List<RequestId> ids = first();
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
		return new Outlook(plan(needs), planned, left, (ids.size() < MOST) ? ids.size() : count());
	}

	private WaitingNeed need(RequestRecord request, PastOffers past) {
		return new WaitingNeed(request.reference().value(), this.routing.need(request.party(),
				request.areas(AreaStatus.OPEN), this.languages.of(request), Dispatch.before(past)));
	}

	/** What was planned last, where nothing has changed since. */
	private synchronized QueuePlan plan(List<WaitingNeed> needs) {
		CentreSnapshot centres = this.routing.snapshot();
		Rules rules = this.routing.rules();
		Known last = this.known;
		if (last == null || last.centres() != centres || !last.rules().equals(rules) || !last.needs().equals(needs)) {
			last = new Known(needs, centres, rules,
					this.workshop.makeFor(PlannedQueue.class, () -> this.routing.plan(needs)));
			this.known = last;
		}
		return last.plan();
	}

	private List<RequestId> first() {
		return this.jdbc.sql("select q.request_id " + WAITING + " order by " + QueueOrder.AGE.sql() + " limit :most")
			.param("routing", QueueSql.life(RequestStatus.ROUTING))
			.param("most", MOST)
			.query(UUID.class)
			.list()
			.stream()
			.map(RequestId::new)
			.toList();
	}

	private int count() {
		return this.jdbc.sql("select count(*) from (select " + WAITING + " limit :enough) waiting")
			.param("routing", QueueSql.life(RequestStatus.ROUTING))
			.param("enough", QueuePage.MOST)
			.query(Integer.class)
			.single();
	}

	/**
	 * The plan with the requests that it is for.
	 *
	 * @param plan the plan
	 * @param requests its requests, by reference
	 * @param left requests that cannot be planned for, such as of a Party that is no
	 * longer eligible
	 * @param waiting how many requests wait, counted up to {@link QueuePage#MOST}
	 */
	public record Outlook(QueuePlan plan, Map<String, RequestRecord> requests, List<RequestRecord> left, int waiting) {
	}

	private record Known(List<WaitingNeed> needs, CentreSnapshot centres, Rules rules, QueuePlan plan) {
	}

}
