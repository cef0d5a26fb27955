package org.article12.routing.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.article12.routing.CentreSnapshot;
import org.article12.routing.RoutingAnswer;
import org.article12.routing.RoutingProposal;
import org.article12.routing.RoutingRecord;
import org.article12.routing.RoutingRecord.Replay;
import org.article12.routing.Rules;
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
		RoutingRecord other = new RoutingRecord(kept.ruleVersion(), kept.weights(), kept.need(), kept.centres(),
				kept.proposal().replace("SCRC-AA", "SCRC-ZZ"));
		assertThat(other.replay()).isEqualTo(new Replay.Differs(kept.proposal()));
	}

	@Test
	void aProposalOfOtherRulesIsNotCompared() {
		RoutingRecord kept = answer(1).toRecord();
		assertThat(new RoutingRecord("0", null, kept.need(), kept.centres(), kept.proposal()).replay())
			.isEqualTo(new Replay.OtherRules("0"));
	}

	@Test
	void aProposalOfTheFirstRulesStillReplays() throws IOException {
		try (InputStream kept = ReplayTests.class.getResourceAsStream("/routing/version-1.jsonl")) {
			List<String> lines = new String(Objects.requireNonNull(kept).readAllBytes(), StandardCharsets.UTF_8).lines()
				.toList();
			assertThat(lines).hasSizeGreaterThan(30);
			for (int line = 0; line + 2 < lines.size(); line += 3) {
				RoutingRecord record = new RoutingRecord("1", null, lines.get(line), lines.get(line + 1),
						lines.get(line + 2));
				assertThat(record.replay()).as("line %s", line).isEqualTo(new Replay.Agrees());
			}
		}
	}

	@Test
	void whatIsKeptReadsLikeThis() {
		RoutingRecord kept = new RoutingAnswer(Cases.need("B", "A"), List.of(), Rules.DEFAULT,
				Cases.propose(Cases.need("B", "A"), List.of()))
			.toRecord();
		assertThat(kept.need()).isEqualTo("{\"party\":{\"code\":\"SEN\",\"region\":\"AFRICA\",\"latitude\":14.0,"
				+ "\"longitude\":-14.0},\"areas\":[\"A\",\"B\"],\"languages\":[\"FR\"],\"declinedBefore\":{},"
				+ "\"asOf\":\"2026-11-22\"}");
		assertThat(kept.centres()).isEqualTo("[]");
		assertThat(kept.proposal()).startsWith("{\"ruleVersion\":\"2\",\"party\":\"SEN\",\"areas\":[\"A\",\"B\"],"
				+ "\"chosen\":[],\"alternative\":null,\"gaps\":[{\"area\":\"A\",\"reason\":{\"code\":\"NO_CENTRE\","
				+ "\"parameters\":[\"A\"]},\"elsewhere\":[]}");
	}

	private static RoutingAnswer answer(long seed) {
		Random random = new Random(seed);
		Cases.Case generated = Cases.withHistory(random, Cases.generated(random, 20, 12));
		Rules rules = new Rules("7", (seed % 2 == 0) ? Cases.weights(random) : Cases.stepByStep(random));
		RoutingProposal proposal = RoutingEngine.propose(generated.need(), CentreSnapshot.of(generated.centres()),
				rules);
		return new RoutingAnswer(generated.need(), generated.centres(), rules, proposal);
	}

}
