package org.article12.routing;

import org.article12.routing.domain.RoutingEngine;
import org.article12.routing.domain.RoutingJson;

/**
 * A proposal as it is kept, each part as JSON text.
 *
 * @param ruleVersion the version of the rules that made it
 * @param need an object: the {@link Need}
 * @param centres an array: the {@link CentreFacts} of every centre
 * @param proposal an object: the {@link RoutingProposal}
 */
public record RoutingRecord(String ruleVersion, String need, String centres, String proposal) {

	/** The proposal as it was made. */
	public RoutingProposal read() {
		return RoutingJson.proposal(this.proposal);
	}

	/** The need that it was made for. */
	public Need readNeed() {
		return RoutingJson.need(this.need);
	}

	/** Computes the proposal again from what it was made of. */
	public Replay replay() {
		if (!this.ruleVersion.equals(Routing.RULE_VERSION)) {
			return new Replay.OtherRules(this.ruleVersion);
		}
		String again = RoutingJson.write(RoutingEngine.propose(readNeed(), RoutingJson.centres(this.centres)));
		return again.equals(this.proposal) ? new Replay.Agrees() : new Replay.Differs(again);
	}

	/** What computing a kept proposal again has shown. */
	public sealed interface Replay {

		/** The same, byte for byte. */
		record Agrees() implements Replay {
		}

		/** Something else: the given proposal. */
		record Differs(String proposal) implements Replay {
		}

		/** Nothing: the portal no longer computes by those rules. */
		record OtherRules(String ruleVersion) implements Replay {
		}

	}

}
