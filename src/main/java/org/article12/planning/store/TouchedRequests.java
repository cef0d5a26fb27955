package org.article12.planning.store;

import org.article12.centres.Centre;
import org.article12.centres.WaitingForCentres;
import org.article12.planning.domain.Comparison;
import org.article12.planning.domain.Comparison.Circumstances;
import org.article12.routing.Routing;
import org.springframework.stereotype.Component;

/** Finds which requests with open areas a change of a centre touches. */
@Component
public class TouchedRequests implements WaitingForCentres {

	private final OpenNeeds needs;

	private final Routing routing;

	TouchedRequests(OpenNeeds needs, Routing routing) {
		this.needs = needs;
		this.routing = routing;
	}

	/**
	 * How requests are routed now, and how they were before.
	 * @param before a centre as it was
	 */
	public Comparison since(Centre before) {
		this.routing.lookAgain();
		Circumstances now = new Circumstances(this.routing.snapshot(), this.routing.rules());
		return Comparison.of(this.needs.all(), new Circumstances(this.routing.snapshotWith(before), now.rules()), now);
	}

	@Override
	public int touchedSince(Centre before) {
		return since(before).differences().size();
	}

}
