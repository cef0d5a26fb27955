package org.article12.routing;

import java.util.List;

import org.article12.routing.domain.RoutingEngine;
import org.article12.routing.domain.RoutingJson;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it is kept, each part as JSON text.
 *
 * @param ruleVersion the version of the rules that made it
 * @param weights an object: the {@link Weights} of that version; null for version 1,
 * which had none
 * @param need an object: the {@link Need}
 * @param centres an array: the {@link CentreFacts} of every centre
 * @param proposal an object: the {@link RoutingProposal}
 */
public record RoutingRecord(String ruleVersion, @Nullable String weights, String need, String centres,
		String proposal) {

	private static final String FIRST_VERSION = "1";

	/** The proposal as it was made. */
	public RoutingProposal read() {
		return RoutingJson.proposal(this.proposal);
	}

	/** The need that it was made for. */
	public Need readNeed() {
		return RoutingJson.need(this.need);
	}

	/** The weights that were in force; those as shipped for version 1, which had none. */
	public Weights readWeights() {
		return (this.weights != null) ? RoutingJson.weights(this.weights) : Weights.DEFAULT;
	}

	/** Every centre as it stood when it was made. */
	public List<CentreFacts> readCentres() {
		return RoutingJson.centres(this.centres);
	}

	/** Whether version 1 of the rules, which did not weigh, made it. */
	boolean isByFirstRules() {
		return this.weights == null && this.ruleVersion.equals(FIRST_VERSION);
	}

	/** Computes the proposal again from what it was made of. */
	public Replay replay() {
		CentreSnapshot stood = CentreSnapshot.of(readCentres());
		if (this.weights == null && !isByFirstRules()) {
			return new Replay.OtherRules(this.ruleVersion);
		}
		RoutingProposal proposed = (this.weights == null) ? RoutingEngine.proposeByFirstRules(readNeed(), stood)
				: RoutingEngine.propose(readNeed(), stood, new Rules(this.ruleVersion, readWeights()));
		String again = RoutingJson.write(proposed);
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

		/** Nothing: the portal does not know these rules. */
		record OtherRules(String ruleVersion) implements Replay {
		}

	}

}
