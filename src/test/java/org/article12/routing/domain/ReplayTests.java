package org.article12.routing.domain;

import java.util.Random;

import org.article12.routing.RoutingAnswer;
import org.article12.routing.RoutingProposal;
import org.article12.routing.RoutingRecord;
import org.article12.routing.RoutingRecord.Replay;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A proposal that is kept can be computed again from what is kept with it. */
class ReplayTests {

	@Test
	void aKeptProposalReplaysByteForByte() {
		for (long seed = 1; seed <= 1000; seed++) {
			RoutingAnswer answer = answer(seed);
			RoutingRecord kept = answer.toRecord();
			assertThat(kept.replay()).as("seed %s", seed).isEqualTo(new Replay.Agrees());
			assertThat(kept.read()).as("seed %s", seed).isEqualTo(answer.proposal());
			assertThat(kept.readNeed()).as("seed %s", seed).isEqualTo(answer.need());
			assertThat(RoutingJson.centres(kept.centres())).as("seed %s", seed).isEqualTo(answer.centres());
		}
	}

	@Test
	void aProposalThatWasTamperedWithDiffers() {
		RoutingRecord kept = answer(1).toRecord();
		RoutingRecord other = new RoutingRecord(kept.ruleVersion(), kept.need(), kept.centres(),
				kept.proposal().replace("SCRC-AA", "SCRC-ZZ"));
		assertThat(other.replay()).isEqualTo(new Replay.Differs(kept.proposal()));
	}

	@Test
	void aProposalOfOtherRulesIsNotCompared() {
		RoutingRecord kept = answer(1).toRecord();
		assertThat(new RoutingRecord("0", kept.need(), kept.centres(), kept.proposal()).replay())
			.isEqualTo(new Replay.OtherRules("0"));
	}

	@Test
	void whatIsKeptReadsLikeThis() {
		RoutingRecord kept = new RoutingAnswer(Cases.need("B", "A"), java.util.List.of(),
				RoutingEngine.propose(Cases.need("B", "A"), java.util.List.of()))
			.toRecord();
		assertThat(kept.need()).isEqualTo("{\"party\":{\"code\":\"SEN\",\"region\":\"AFRICA\",\"latitude\":14.0,"
				+ "\"longitude\":-14.0},\"areas\":[\"A\",\"B\"],\"languages\":[\"FR\"],\"declinedBefore\":{},"
				+ "\"asOf\":\"2026-11-22\"}");
		assertThat(kept.centres()).isEqualTo("[]");
		assertThat(kept.proposal()).startsWith("{\"ruleVersion\":\"1\",\"party\":\"SEN\",\"areas\":[\"A\",\"B\"],"
				+ "\"chosen\":[],\"alternative\":null,\"gaps\":[{\"area\":\"A\",\"reason\":{\"code\":\"NO_CENTRE\","
				+ "\"parameters\":[\"A\"]},\"elsewhere\":[]}");
	}

	private static RoutingAnswer answer(long seed) {
		Cases.Case generated = Cases.generated(new Random(seed), 20, 12);
		RoutingProposal proposal = RoutingEngine.propose(generated.need(), generated.centres());
		return new RoutingAnswer(generated.need(), generated.centres(), proposal);
	}

}
