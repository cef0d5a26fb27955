package org.article12.planning.store;

import org.article12.planning.domain.Comparison;
import org.article12.planning.domain.Comparison.Circumstances;
import org.article12.routing.Rerouting;
import org.article12.routing.Routing;
import org.article12.routing.Rules;
import org.article12.routing.RequestsUnderOtherRules;
import org.springframework.stereotype.Component;

/** Tells those who change the rules what becomes of the requests with open areas. */
@Component
class NeedsUnderOtherRules implements RequestsUnderOtherRules {

	private final OpenNeeds needs;

	private final Routing routing;

	NeedsUnderOtherRules(OpenNeeds needs, Routing routing) {
		this.needs = needs;
		this.routing = routing;
	}

	@Override
	public Rerouting under(Rules then) {
		Circumstances now = new Circumstances(this.routing.snapshot(), this.routing.rules());
		return Comparison.of(this.needs.all(), now, new Circumstances(now.centres(), then)).rerouting();
	}

}
