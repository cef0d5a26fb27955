package org.article12.routing.domain;

import java.util.List;
import java.util.Random;
import java.util.Set;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.routing.AskedBefore;
import org.article12.routing.CentreFacts;
import org.article12.routing.CentreSnapshot;
import org.article12.routing.Coverage;
import org.article12.routing.Coverage.Cell;
import org.article12.routing.CoverageLevel;
import org.article12.routing.Need;
import org.article12.routing.ReasonCode;
import org.article12.routing.RoutingProposal;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The coverage map says of each pair what the engine would find. */
class CoverageTests {

	private static final long FIRST_SEED = 20261123;

	private static final int CASES = 2000;

	private static final Set<ReasonCode> BUSY = Set.of(ReasonCode.ALL_FULL, ReasonCode.ALL_AWAY,
			ReasonCode.FULL_OR_AWAY);

	@Test
	void aCellSaysWhatARequestForThatAreaAloneWouldFind() {
		for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
			Cases.Case generated = Cases.generated(new Random(seed), 10, 4);
			List<AreaCode> areas = List.copyOf(generated.need().areas());
			Coverage coverage = coverage(generated.centres(), areas);
			for (int at = 0; at < areas.size(); at++) {
				Cell cell = coverage.rows().getFirst().cells().get(at);
				RoutingProposal proposal = Cases.propose(
						Need.of(Cases.PARTY, List.of(areas.get(at)), Set.of(), AskedBefore.NONE, Cases.TODAY),
						generated.centres());
				assertThat(cell.level()).as("seed %s, %s", seed, areas.get(at))
					.satisfies((level) -> agrees(level, cell, proposal));
			}
		}
	}

	private static void agrees(CoverageLevel level, Cell cell, RoutingProposal proposal) {
		assertThat(level.isGap()).isEqualTo(proposal.chosen().isEmpty());
		if (level.isGap()) {
			assertThat(BUSY.contains(proposal.gaps().getFirst().reason().code()))
				.isEqualTo(level == CoverageLevel.FULL);
			return;
		}
		CentreCode chosen = proposal.chosen().getFirst().centre();
		int round = proposal.chosen().getFirst().round();
		assertThat((round == 1) ? cell.first() : cell.second()).contains(chosen);
		assertThat(level == CoverageLevel.SECOND).isEqualTo(round == 2);
	}

	@Test
	void everyLevelHasItsCentres() {
		List<CentreFacts> centres = List.of(Cases.centre("AA", "SEVERAL", "ONE", "SECOND").lists().build(),
				Cases.centre("AB", "SEVERAL").inScope().build(), Cases.centre("AC", "FULL").lists().load(2, 2).build(),
				Cases.centre("AG", "AWAY").lists().backOn(Cases.TODAY.plusDays(3)).build(),
				Cases.centre("AD", "GONE").lists().suspended().build(),
				Cases.centre("AE", "SECOND_ONLY", "ONE").build(), Cases.centre("AF", "ELSEWHERE").elsewhere().build());
		Coverage coverage = coverage(centres,
				Cases.areas("SEVERAL", "ONE", "SECOND_ONLY", "FULL", "AWAY", "GONE", "ELSEWHERE"));
		assertThat(coverage.rows().getFirst().cells()).extracting(Cell::level)
			.containsExactly(CoverageLevel.SEVERAL, CoverageLevel.ONE, CoverageLevel.SECOND, CoverageLevel.FULL,
					CoverageLevel.FULL, CoverageLevel.NONE, CoverageLevel.NONE);
		assertThat(coverage.rows().getFirst().cells().get(1))
			.isEqualTo(new Cell(List.of(new CentreCode("SCRC-AA")), List.of(new CentreCode("SCRC-AE")), List.of()));
		assertThat(coverage.counts()).containsEntry(CoverageLevel.NONE, 2).containsEntry(CoverageLevel.SEVERAL, 1);
	}

	private static Coverage coverage(List<CentreFacts> centres, List<AreaCode> areas) {
		return CoverageEngine.coverage(CentreSnapshot.of(centres), List.of(Cases.PARTY), areas, Cases.TODAY);
	}

}
