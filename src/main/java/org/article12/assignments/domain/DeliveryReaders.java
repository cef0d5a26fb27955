package org.article12.assignments.domain;

import java.util.Optional;

import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Concern;
import org.article12.assignments.ConcernedRequests;
import org.article12.assignments.Delivery;
import org.article12.core.CurrentUser;
import org.springframework.stereotype.Component;

/**
 * Knows who may read what was written about the work on an assignment: the Party, the
 * Secretariat, and that centre itself as long as the work is its own.
 */
@Component
public class DeliveryReaders {

	private final ConcernedRequests concerned;

	DeliveryReaders(ConcernedRequests concerned) {
		this.concerned = concerned;
	}

	/** How that user is concerned, where he may read it. */
	public Optional<Concern> find(CurrentUser user, Delivery delivery) {
		return this.concerned.find(user, delivery.request()).filter((concern) -> mayRead(user, concern, delivery));
	}

	private static boolean mayRead(CurrentUser user, Concern concern, Delivery delivery) {
		return switch (concern.standing()) {
			case PARTY, SECRETARIAT -> true;
			case CENTRE -> user.centre().filter(delivery.centre()::equals).isPresent()
					&& !AssignmentStatus.LAPSED.contains(delivery.status());
			case FORMER_CENTRE -> false;
		};
	}

}
