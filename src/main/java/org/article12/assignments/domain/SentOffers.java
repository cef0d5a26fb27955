package org.article12.assignments.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import org.article12.assignments.OfferTo;
import org.article12.assignments.Offers;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.core.WorkingDays;
import org.article12.requests.By;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.Requests;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one assignment for each centre that is asked, and tells the request. */
@Service
@Transactional
class SentOffers implements Offers {

	private final AssignmentRepository assignments;

	private final Requests requests;

	private final OfferSettings settings;

	private final WorkingDays calendar;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	SentOffers(AssignmentRepository assignments, Requests requests, OfferSettings settings, WorkingDays calendar,
			Clock clock, ApplicationEventPublisher events) {
		this.assignments = assignments;
		this.requests = requests;
		this.settings = settings;
		this.calendar = calendar;
		this.clock = clock;
		this.events = events;
	}

	@Override
	public void send(CurrentUser officer, RequestReference reference, int seen, Map<CentreCode, OfferTo> offers) {
		RequestRecord request = this.requests.lock(reference, seen, officer);
		LocalDate due = this.calendar.after(this.calendar.today(), this.settings.answerWithin());
		Map<AreaCode, CentreCode> areas = new TreeMap<>();
		offers.forEach((centre, offer) -> offer.areas().forEach((area) -> {
			if (areas.put(area, centre) != null) {
				throw new Refused("AREA_OFFERED_TWICE", area.value());
			}
		}));
		if (areas.isEmpty()) {
			throw new Refused("NOTHING_TO_OFFER", reference.value());
		}
		this.events.publishEvent(new OffersMade(request.id(), areas, due, By.user(officer)));
		new TreeMap<>(offers).forEach((centre, offer) -> this.assignments
			.saveAndFlush(Assignment.offer(request.id(), centre, offer, this.clock.instant(), due)));
	}

}
