package org.article12.lives.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.article12.assignments.Delivery;
import org.article12.lives.CentrePart;
import org.article12.requests.AssignmentState;
import org.article12.requests.HistoryEntry;
import org.article12.requests.RequestState;

/** The parts of centres in one request, as its history goes on. */
final class Parts {

	private final List<Delivery> work;

	private final List<PartReader> parts = new ArrayList<>();

	Parts(List<Delivery> work) {
		this.work = work;
	}

	/** An entry made of what stood before what stands after. */
	void follow(RequestState before, RequestState after, HistoryEntry entry) {
		List<AssignmentState> stood = before.assignments();
		List<AssignmentState> stand = after.assignments();
		for (int place = 0; place < stand.size(); place++) {
			AssignmentState now = stand.get(place);
			if (place >= stood.size()) {
				this.parts.add(new PartReader(now, workOn(now)));
			}
			else if (!now.equals(stood.get(place))) {
				this.parts.get(place).follow(now, entry);
			}
		}
	}

	/** An early entry names no assignment; then a centre had one on a request. */
	private List<Delivery> workOn(AssignmentState one) {
		return this.work.stream()
			.filter((delivery) -> (one.id() != null) ? Objects.equals(delivery.assignment().value(), one.id())
					: delivery.centre().equals(one.centre()))
			.toList();
	}

	List<CentrePart> all() {
		return this.parts.stream().map(PartReader::part).toList();
	}

}
