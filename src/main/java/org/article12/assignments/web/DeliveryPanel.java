package org.article12.assignments.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.article12.assignments.Assignments;
import org.article12.assignments.Deliveries;
import org.article12.core.CurrentUser;
import org.article12.requests.Reader;
import org.article12.requests.RequestPageSection;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestWords;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Shows the Party and the Secretariat what each centre plans, how far it is, and what it
 * delivered. A centre reads of its own work on its own page, and of nobody else's.
 */
@Component
@Order(150)
class DeliveryPanel implements RequestPageSection {

	private final Deliveries deliveries;

	private final DeliveryViews views;

	private final RequestWords words;

	DeliveryPanel(Deliveries deliveries, DeliveryViews views, RequestWords words) {
		this.deliveries = deliveries;
		this.views = views;
		this.words = words;
	}

	@Override
	public boolean isFor(Reader reader) {
		return reader != Reader.CENTRE;
	}

	@Override
	public Optional<Panel> panel(RequestRecord request, CurrentUser reader) {
		if (Reader.of(reader) == Reader.CENTRE || !request.mayHave(Assignments.ASKED)) {
			return Optional.empty();
		}
		List<DeliveryView> deliveries = this.views.withFiles(this.deliveries.ofRequest(request.id()), request);
		return deliveries.isEmpty() ? Optional.empty()
				: Optional.of(new Panel(this.words.say("assignments.delivery.title"), "assignments/delivery",
						Map.of("deliveries", deliveries)));
	}

}
