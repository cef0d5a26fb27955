package org.article12.routing;

import java.util.List;

import org.article12.routing.domain.RoutingEngine;
import org.article12.routing.domain.RoutingJson;

/**
 * A proposal with everything that it was computed from.
 *
 * @param need the need
 * @param centres every centre as it stood, in the register's order
 * @param rules the rules in force
 * @param proposal what follows
 */
public record RoutingAnswer(Need need, List<CentreFacts> centres, Rules rules, RoutingProposal proposal) {

	public RoutingAnswer {
		centres = List.copyOf(centres);
	}

	/** What decided that each of the centres of the proposal is proposed. */
	public List<Decided> decided() {
		return RoutingEngine.decided(this.need, CentreSnapshot.of(this.centres), this.rules);
	}

	/** How every centre fits the need, by code. */
	public List<CentreFit> fits() {
		return RoutingEngine.fits(this.need, CentreSnapshot.of(this.centres), this.rules);
	}

	/** The answer as texts to be kept with what was done about it. */
	public RoutingRecord toRecord() {
		return new RoutingRecord(this.rules.version(), RoutingJson.write(this.rules.weights()),
				RoutingJson.write(this.need), RoutingJson.write(this.centres), RoutingJson.write(this.proposal));
	}

}
