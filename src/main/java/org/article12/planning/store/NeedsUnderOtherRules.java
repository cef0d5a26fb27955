package org.article12.planning.store;

import org.article12.planning.domain.Comparison;
import org.article12.planning.domain.Comparison.Circumstances;
import org.article12.planning.domain.Comparison.Difference;
import org.article12.routing.Rerouting;
import org.article12.routing.Rerouting.Asked;
import org.article12.routing.Rerouting.Moved;
import org.article12.routing.Rerouting.Rerouted;
import org.article12.routing.Routing;
import org.article12.routing.Rules;
import org.article12.routing.WaitingRequests;
import org.springframework.stereotype.Component;

/** Tells those who change the rules what becomes of the requests with open areas. */
@Component
class NeedsUnderOtherRules implements WaitingRequests {

	private final OpenNeeds needs;

	private final Routing routing;

	NeedsUnderOtherRules(OpenNeeds needs, Routing routing) {
		this.needs = needs;
		this.routing = routing;
	}

	@Override
	public Rerouting under(Rules then) {
		Circumstances now = new Circumstances(this.routing.snapshot(), this.routing.rules());
		Comparison comparison = Comparison.of(this.needs.all(), now, new Circumstances(now.centres(), then));
		return new Rerouting(comparison.requests(),
				comparison.differences().stream().map(NeedsUnderOtherRules::rerouted).toList(),
				comparison.asked()
					.entrySet()
					.stream()
					.map((asked) -> new Asked(asked.getKey(), asked.getValue().now(), asked.getValue().then()))
					.toList());
	}

	private static Rerouted rerouted(Difference difference) {
		return new Rerouted(difference.request().reference().value(), difference.request().title(),
				difference.request().need().party().code(),
				difference.areas()
					.stream()
					.map((area) -> new Moved(area, difference.now().centres().get(area),
							difference.then().centres().get(area)))
					.toList());
	}

}
