package org.article12.assignments.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Deliveries;
import org.article12.assignments.Delivery;
import org.article12.core.CentreCode;
import org.article12.core.web.Option;
import org.article12.requests.Rating;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestWords;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Finds what centres reported on a Party's own request, for the Party to judge. */
@Component
class DeliveredRequests {

	private final Deliveries deliveries;

	private final DeliveryViews views;

	private final RequestWords words;

	DeliveredRequests(Deliveries deliveries, DeliveryViews views, RequestWords words) {
		this.deliveries = deliveries;
		this.views = views;
		this.words = words;
	}

	/** Whether all has been reported and the Party is to say what it thinks. */
	static boolean isDelivered(RequestRecord request) {
		return request.status() == RequestStatus.DELIVERED;
	}

	/** What was reported and is to be judged, by centre. */
	Map<CentreCode, List<Delivery>> reported(RequestRecord request) {
		Map<CentreCode, List<Delivery>> reported = new TreeMap<>();
		this.deliveries.ofRequest(request.id())
			.stream()
			.filter((delivery) -> delivery.status() == AssignmentStatus.REPORTED)
			.forEach((delivery) -> reported.merge(delivery.centre(), List.of(delivery),
					(before, more) -> Stream.concat(before.stream(), more.stream()).toList()));
		return reported;
	}

	/** Fills the model with what the pages show above and between their questions. */
	void show(Map<CentreCode, List<Delivery>> reported, Model model) {
		model.addAttribute("ratings", Option.each(Rating.values(), "assignments.rating.", this.words::say));
		Map<String, DeliveryView> views = new HashMap<>();
		this.views.withFiles(reported.values().stream().flatMap(List::stream).toList())
			.forEach((view) -> views.put(view.id(), view));
		model.addAttribute("centres",
				reported.values()
					.stream()
					.map((its) -> its.stream().map((it) -> views.get(it.assignment().toString())).toList())
					.toList());
	}

}
