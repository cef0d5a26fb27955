package org.article12.planning.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.PageOf;
import org.article12.core.web.Link;
import org.article12.core.web.Option;
import org.article12.core.web.PageLinks;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.planning.PlannedQueue.Outlook;
import org.article12.planning.web.QueuePlanPage.CentreShare;
import org.article12.planning.web.QueuePlanPage.Place;
import org.article12.planning.web.QueuePlanPage.Row;
import org.article12.requests.AreaStatus;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestWords;
import org.article12.requests.SubmittedRequests;
import org.article12.routing.QueuePlan.Difference;
import org.article12.routing.QueuePlan.Planned;
import org.article12.routing.QueuePlan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** Makes the queue plan ready to read. */
@Component
class QueuePlanPages {

	static final String ADDRESS = "/triage/plan";

	static final int SIZE = 25;

	private final RequestWords requestWords;

	private final PlanningWords words;

	private final Parties parties;

	QueuePlanPages(RequestWords requestWords, PlanningWords words, Parties parties) {
		this.requestWords = requestWords;
		this.words = words;
		this.parties = parties;
	}

	/**
	 * One page of the plan; the last one where there are not so many. Requests that the
	 * plan serves otherwise than alone come first, each part in the queue's order.
	 * @param form what an officer has chosen; null where nothing has been yet
	 */
	QueuePlanPage page(Outlook outlook, int number, @Nullable QueuePlanForm form) {
		List<Planned> needs = outlook.plan()
			.needs()
			.stream()
			.sorted(Comparator.comparing((planned) -> !differs(planned)))
			.toList();
		int shown = Math.clamp(number, 1, Math.max(1, (needs.size() + SIZE - 1) / SIZE));
		List<Row> rows = new ArrayList<>();
		needs.stream().skip((long) (shown - 1) * SIZE).limit(SIZE).forEach((planned) -> {
			RequestRecord request = outlook.requests().get(planned.reference());
			if (request != null) {
				rows.add(row(request, planned, form, rows.isEmpty()));
			}
		});
		return new QueuePlanPage(outlook.waiting(), needs.size(),
				outlook.waiting() > needs.size() + outlook.left().size(), outlook.plan(), lead(outlook.plan()),
				(int) needs.stream().filter(QueuePlanPages::differs).count(), shares(outlook.plan()), left(outlook),
				new PageOf<>(rows, shown, SIZE, needs.size()), new PageLinks(ADDRESS, new LinkedMultiValueMap<>()));
	}

	private static boolean differs(Planned planned) {
		return !planned.together().equals(planned.alone());
	}

	private String lead(QueuePlan plan) {
		return (plan.gain() > 0)
				? this.words.say("planning.lead.more", plan.together().areas(), plan.inTurn().areas(), plan.gain())
				: this.words.say("planning.lead.same", plan.together().areas());
	}

	private List<CentreShare> shares(QueuePlan plan) {
		return plan.centres()
			.stream()
			.filter(QueuePlan.Share::isAsked)
			.map((share) -> new CentreShare(share.centre().value(), this.requestWords.centre(share.centre()), share))
			.toList();
	}

	private List<Link> left(Outlook outlook) {
		return outlook.left()
			.stream()
			.map((request) -> new Link(SubmittedRequests.page(request.reference()),
					this.words.say("planning.left.one", request.reference().value(), request.title())))
			.toList();
	}

	private Row row(RequestRecord request, Planned planned, @Nullable QueuePlanForm form, boolean first) {
		List<Option> options = options(request, planned);
		String reference = request.reference().value();
		boolean ticked = form != null && form.send().contains(reference);
		String chosen = options.stream()
			.map(Option::value)
			.filter((value) -> form != null && form.choice().contains(value))
			.findFirst()
			.orElse(options.isEmpty() ? "" : options.getFirst().value());
		Party party = this.parties.asOn(request.party(), request.receivedOn()).orElseThrow();
		boolean sameInTurn = planned.inTurn().equals(planned.alone());
		List<AreaCode> open = request.areas(AreaStatus.OPEN);
		return new Row(first ? "send" : "send-" + reference, reference, SubmittedRequests.page(request.reference()),
				request.title(), this.words.party(request.party()), party.leastDeveloped(), party.smallIsland(),
				(request.receivedOn() != null) ? this.words.age(request.receivedOn()) : 0,
				places(planned.alone(), open), sameInTurn ? List.of() : places(planned.inTurn(), open),
				places(planned.together(), open), differs(planned),
				planned.differences().stream().map(this::why).toList(),
				!planned.inTurn().keySet().containsAll(planned.together().keySet()), options, chosen, ticked);
	}

	private List<Option> options(RequestRecord request, Planned planned) {
		List<Option> options = new ArrayList<>();
		if (!planned.together().isEmpty()) {
			options.add(new Option(QueuePlanForm.choice(request, planned.together()),
					this.words.say("planning.send.plan")));
		}
		if (!planned.alone().isEmpty() && !planned.alone().equals(planned.together())) {
			options
				.add(new Option(QueuePlanForm.choice(request, planned.alone()), this.words.say("planning.send.own")));
		}
		return options;
	}

	/** Each centre with what it takes, and last what stays open. */
	private List<Place> places(SortedMap<AreaCode, CentreCode> places, Collection<AreaCode> open) {
		Map<String, List<AreaCode>> byCentre = new TreeMap<>();
		places.forEach((area, centre) -> byCentre.computeIfAbsent(centre.value(), (_) -> new ArrayList<>()).add(area));
		List<Place> shown = new ArrayList<>();
		byCentre.forEach((centre, areas) -> shown.add(new Place(centre, titles(areas))));
		List<AreaCode> left = open.stream().filter((area) -> !places.containsKey(area)).toList();
		if (!left.isEmpty()) {
			shown.add(new Place("", titles(left)));
		}
		return shown;
	}

	private String titles(List<AreaCode> areas) {
		return this.requestWords.list(areas.stream().map((area) -> this.requestWords.area(area.value())).toList());
	}

	private String why(Difference difference) {
		String area = this.requestWords.area(difference.area().value());
		CentreCode now = difference.together();
		return this.words.say("planning.why." + difference.cause().name(), area, difference.alone().value(),
				(now != null) ? now.value() : "");
	}

}
