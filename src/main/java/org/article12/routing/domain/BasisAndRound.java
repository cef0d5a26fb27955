package org.article12.routing.domain;

import java.util.Objects;

import org.article12.centres.ServiceBasis;
import org.article12.routing.CentreFacts;
import org.article12.routing.PartyFacts;
import org.article12.routing.Reason;
import org.article12.routing.ReasonCode;
import org.jspecify.annotations.Nullable;

/**
 * On what ground, and in which round, a centre stands for a Party.
 *
 * @param basis the strongest ground; null when there is none
 * @param round 1: host country, listed, or in the looser scope of a centre of the same
 * region; 2: every other centre of the region, and centres elsewhere whose scope includes
 * the Party; 0: not at all
 */
public record BasisAndRound(@Nullable ServiceBasis basis, int round) {

	private static final BasisAndRound NONE = new BasisAndRound(null, 0);

	static BasisAndRound of(CentreFacts centre, PartyFacts party) {
		return ServiceBasis.of(centre, party)
			.map((basis) -> new BasisAndRound(basis, basis.round(centre, party)))
			.orElse(NONE);
	}

	/** Whether the centre lists the Party or has it as host country. */
	boolean lists() {
		return this.basis != null && lists(this.basis);
	}

	/** Whether the ground is a list or the host country. */
	static boolean lists(ServiceBasis basis) {
		return switch (basis) {
			case HOST, LISTED -> true;
			case SCOPE, REGION -> false;
		};
	}

	/** The ground of a centre that has one. */
	ServiceBasis ground() {
		return Objects.requireNonNull(this.basis, "stands on no ground");
	}

	Reason reason(PartyFacts party) {
		if (this.basis == null) {
			return Reason.of(ReasonCode.NOT_SERVED, party.code());
		}
		return switch (this.basis) {
			case HOST -> Reason.of(ReasonCode.HOST, party.code());
			case LISTED -> Reason.of(ReasonCode.LISTED, party.code());
			case SCOPE -> Reason.of(ReasonCode.SCOPE, party.code());
			case REGION -> Reason.of(ReasonCode.REGION, party.region());
		};
	}

}
