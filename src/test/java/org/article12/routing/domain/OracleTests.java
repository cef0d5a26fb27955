package org.article12.routing.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.routing.CentreFacts;
import org.article12.routing.Choice;
import org.article12.routing.Considered;
import org.article12.routing.Criterion;
import org.article12.routing.Gap;
import org.article12.routing.Need;
import org.article12.routing.Reason;
import org.article12.routing.ReasonCode;
import org.article12.routing.RoutingProposal;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The engine against a brute force on generated cases. A failure names the seed of its
 * case.
 */
class OracleTests {

	private static final long FIRST_SEED = 20261122;

	private static final int CASES = 6000;

	@Test
	void theProposalIsTheBestOfAllPossibleOnes() {
		for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
			Cases.Case generated = Cases.generated(new Random(seed), 8, 6);
			BruteForce oracle = new BruteForce(generated.need(), generated.centres());
			RoutingProposal proposal = RoutingEngine.propose(generated.need(), generated.centres());
			assertThat(placed(proposal.chosen())).as("chosen, seed %s", seed).isEqualTo(oracle.chosen());
			assertThat((proposal.alternative() != null) ? placed(proposal.alternative().chosen()) : null)
				.as("alternative, seed %s", seed)
				.isEqualTo(oracle.alternative());
			for (Gap gap : proposal.gaps()) {
				assertThat(gap.elsewhere()).as("elsewhere, seed %s", seed).isEqualTo(oracle.elsewhere(gap.area()));
			}
		}
	}

	@Test
	void everyAreaStandsOnceAndEveryCentreIsExplained() {
		for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
			Cases.Case generated = Cases.generated(new Random(seed), 20, 12);
			RoutingProposal proposal = RoutingEngine.propose(generated.need(), generated.centres());
			List<AreaCode> named = new ArrayList<>();
			proposal.chosen().forEach((choice) -> named.addAll(choice.areas()));
			proposal.gaps().forEach((gap) -> named.add(gap.area()));
			assertThat(named).as("areas, seed %s", seed).containsExactlyInAnyOrderElementsOf(generated.need().areas());
			assertThat(proposal.considered()).as("considered, seed %s", seed)
				.extracting(Considered::centre)
				.containsExactlyElementsOf(generated.centres().stream().map(CentreFacts::code).sorted().toList());
			assertThat(proposal.considered()).as("reasons, seed %s", seed)
				.allSatisfy((considered) -> assertThat(considered.reasons()).isNotEmpty()
					.satisfies((reasons) -> saysWhyNot(considered, reasons)));
		}
	}

	private static void saysWhyNot(Considered considered, List<? extends Reason> reasons) {
		List<ReasonCode> codes = reasons.stream().<ReasonCode>map(Reason::code).toList();
		if (considered.chosen()) {
			assertThat(codes).contains(ReasonCode.TAKES);
		}
		else if (considered.eligible()) {
			assertThat(codes).containsAnyOf(ReasonCode.FIRST_ROUND_TAKES, ReasonCode.NEEDS_MORE,
					ReasonCode.COMES_SECOND, ReasonCode.COMES_SECOND_BY_CODE);
		}
		else {
			assertThat(codes).containsAnyOf(ReasonCode.NOT_SERVED, ReasonCode.ENDED, ReasonCode.SUSPENDED,
					ReasonCode.NO_AREA, ReasonCode.FULL, ReasonCode.DECLINED_BEFORE);
		}
	}

	@Test
	void theOrderInWhichCentresAreGivenDoesNotMatter() {
		for (long seed = FIRST_SEED; seed < FIRST_SEED + 1000; seed++) {
			Random random = new Random(seed);
			Cases.Case generated = Cases.generated(random, 20, 12);
			RoutingProposal proposal = RoutingEngine.propose(generated.need(), generated.centres());
			List<CentreFacts> shuffled = new ArrayList<>(generated.centres());
			Collections.shuffle(shuffled, random);
			assertThat(RoutingEngine.propose(generated.need(), shuffled)).as("seed %s", seed).isEqualTo(proposal);
		}
	}

	@Test
	void aCentreThatComesSecondIsChosenWhenThoseItWouldReplaceAreGone() {
		for (long seed = FIRST_SEED; seed < FIRST_SEED + 1000; seed++) {
			Cases.Case generated = Cases.generated(new Random(seed), 8, 1);
			RoutingProposal proposal = RoutingEngine.propose(generated.need(), generated.centres());
			List<CentreFacts> without = new ArrayList<>(generated.centres());
			without
				.removeIf((centre) -> proposal.chosen().stream().anyMatch((one) -> one.centre().equals(centre.code())));
			List<CentreCode> seconds = proposal.considered()
				.stream()
				.filter((considered) -> considered.reasons()
					.stream()
					.anyMatch((reason) -> reason.code().name().startsWith("COMES_SECOND")))
				.map(Considered::centre)
				.toList();
			if (!seconds.isEmpty()) {
				assertThat(RoutingEngine.propose(generated.need(), without).chosen()).as("seed %s", seed)
					.singleElement()
					.satisfies((choice) -> assertThat(seconds).contains(choice.centre()));
			}
		}
	}

	@Test
	void twoNumbersOfFitnessComparedAreTheCriteriaComparedInOrder() {
		Standing listed = new Standing(org.article12.centres.ServiceBasis.LISTED, 1);
		long near = Fitness.of(true, false, true, listed, 5000, 100);
		long far = Fitness.of(true, false, true, listed, 5000, 101);
		long idle = Fitness.of(true, false, true, listed, 4999, 20_015);
		long primary = Fitness.of(true, true, false, listed, 10_000, 20_015);
		assertThat(List.of(far, near, idle, primary)).isSorted();
		assertThat(Fitness.decisive(near, far)).isEqualTo(Criterion.DISTANCE);
		assertThat(Fitness.decisive(idle, near)).isEqualTo(Criterion.LOAD);
		assertThat(Fitness.decisive(primary, idle)).isEqualTo(Criterion.PRIMARY);
		assertThat(Fitness.value(Criterion.DISTANCE, 12 * far, 12)).isEqualTo(12 * 101);
		assertThat(Fitness.value(Criterion.LOAD, 12 * idle, 12)).isEqualTo(12 * 4999);
		assertThat(Fitness.value(Criterion.IN_REGION, 12 * near, 12)).isEqualTo(12);
	}

	@Test
	void aDeclineChangesNothingForAreasThatAreNoLongerOpen() {
		for (long seed = FIRST_SEED; seed < FIRST_SEED + 500; seed++) {
			Cases.Case generated = Cases.generated(new Random(seed), 8, 6);
			Need need = generated.need();
			RoutingProposal before = RoutingEngine.propose(need, generated.centres());
			if (before.chosen().size() < 2) {
				continue;
			}
			Choice declining = before.chosen().getFirst();
			Need remainder = Need.of(need.party(), declining.areas(), need.languages(),
					java.util.Map.of(declining.centre(), declining.areas()), need.asOf());
			RoutingProposal after = RoutingEngine.propose(remainder, generated.centres());
			assertThat(after.areas()).as("seed %s", seed).isEqualTo(declining.areas());
			assertThat(placed(after.chosen()).values()).as("seed %s", seed).doesNotContain(declining.centre());
		}
	}

	private static SortedMap<AreaCode, CentreCode> placed(List<Choice> chosen) {
		SortedMap<AreaCode, CentreCode> placed = new TreeMap<>();
		for (Choice choice : chosen) {
			choice.areas().forEach((area) -> assertThat(placed.put(area, choice.centre())).isNull());
		}
		return placed;
	}

}
