package org.article12.lives.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.article12.assignments.Deliveries;
import org.article12.assignments.Delivery;
import org.article12.core.CalendarSettings;
import org.article12.lives.Life;
import org.article12.lives.domain.LifeReader;
import org.article12.requests.Chronicle;
import org.article12.requests.RequestId;
import org.article12.requests.Told;
import org.springframework.stereotype.Component;

/** Folds histories into lives, some hundred at a time, with few statements for each. */
@Component
class LivesFold {

	private final Chronicle chronicle;

	private final Deliveries deliveries;

	private final CalendarSettings calendar;

	LivesFold(Chronicle chronicle, Deliveries deliveries, CalendarSettings calendar) {
		this.chronicle = chronicle;
		this.deliveries = deliveries;
		this.calendar = calendar;
	}

	/**
	 * Folds the histories of some requests up to an entry.
	 * @param to gets each history with the life that it tells: none where nothing stands
	 * but a draft
	 */
	void fold(Collection<RequestId> requests, long upTo, BiConsumer<Told, Optional<Life>> to) {
		Map<RequestId, List<Delivery>> work = new HashMap<>(this.deliveries.ofRequests(requests));
		for (Told told : this.chronicle.of(requests, upTo)) {
			to.accept(told, LifeReader.read(told, work.getOrDefault(told.request(), List.of()), this.calendar.zone()));
		}
	}

}
