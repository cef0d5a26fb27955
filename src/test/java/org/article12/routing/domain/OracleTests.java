package org.article12.routing.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

import org.article12.TestOrder;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.routing.AskedBefore;
import org.article12.routing.CentreFacts;
import org.article12.routing.CentreSnapshot;
import org.article12.routing.Choice;
import org.article12.routing.Considered;
import org.article12.routing.Criterion;
import org.article12.routing.Gap;
import org.article12.routing.Need;
import org.article12.routing.Reason;
import org.article12.routing.ReasonCode;
import org.article12.routing.RoutingProposal;
import org.article12.routing.Rules;
import org.article12.routing.Weights;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The engine against a brute force on generated cases. A failure names the seed of its
 * case.
 */
@Order(TestOrder.NEEDS_NO_DATABASE)
class OracleTests {

	private static final long FIRST_SEED = 20261122;

	private static final int CASES = 6000;

	@Test
	void theProposalIsTheBestOfAllPossibleOnes() {
		for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
			Cases.Case generated = Cases.generated(new Random(seed), 8, 6);
			BruteForce oracle = new BruteForce(generated.need(), generated.centres());
			RoutingProposal proposal = Cases.propose(generated.need(), generated.centres());
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
			RoutingProposal proposal = Cases.propose(generated.need(), generated.centres());
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
					ReasonCode.AWAY, ReasonCode.NO_AREA, ReasonCode.FULL, ReasonCode.DECLINED_BEFORE,
					ReasonCode.NO_ANSWER_BEFORE);
		}
	}

	@Test
	void theOrderInWhichCentresAreGivenDoesNotMatter() {
		for (long seed = FIRST_SEED; seed < FIRST_SEED + 1000; seed++) {
			Random random = new Random(seed);
			Cases.Case generated = Cases.generated(random, 20, 12);
			RoutingProposal proposal = Cases.propose(generated.need(), generated.centres());
			List<CentreFacts> shuffled = new ArrayList<>(generated.centres());
			Collections.shuffle(shuffled, random);
			assertThat(Cases.propose(generated.need(), shuffled)).as("seed %s", seed).isEqualTo(proposal);
		}
	}

	@Test
	void aCentreThatComesSecondIsChosenWhenThoseItWouldReplaceAreGone() {
		for (long seed = FIRST_SEED; seed < FIRST_SEED + 1000; seed++) {
			Cases.Case generated = Cases.generated(new Random(seed), 8, 1);
			RoutingProposal proposal = Cases.propose(generated.need(), generated.centres());
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
				assertThat(Cases.propose(generated.need(), without).chosen()).as("seed %s", seed)
					.singleElement()
					.satisfies((choice) -> assertThat(seconds).contains(choice.centre()));
			}
		}
	}

	@Test
	void withAnyWeightsAndHistoryTheProposalIsTheBestOfAllPossibleOnes() {
		for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
			Random random = new Random(seed);
			Cases.Case generated = Cases.withHistory(random, Cases.generated(random, 7, 4));
			Weights weights = (seed % 3 == 0) ? Cases.stepByStep(random) : Cases.weights(random);
			BruteForce oracle = new BruteForce(generated.need(), generated.centres(), weights);
			RoutingProposal proposal = RoutingEngine.propose(generated.need(), CentreSnapshot.of(generated.centres()),
					new Rules("9", weights));
			assertThat(placed(proposal.chosen())).as("chosen, seed %s", seed).isEqualTo(oracle.chosen());
			assertThat((proposal.alternative() != null) ? placed(proposal.alternative().chosen()) : null)
				.as("alternative, seed %s", seed)
				.isEqualTo(oracle.alternative());
		}
	}

	@Test
	void withoutHistoryTheDefaultWeightsAnswerAsTheFirstRulesDid() {
		for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
			Cases.Case generated = Cases.generated(new Random(seed), 20, 12);
			CentreSnapshot centres = CentreSnapshot.of(generated.centres());
			RoutingProposal first = RoutingEngine.proposeByFirstRules(generated.need(), centres);
			RoutingProposal weighed = RoutingEngine.propose(generated.need(), centres, Rules.DEFAULT);
			assertThat(weighed.chosen()).as("chosen, seed %s", seed).isEqualTo(first.chosen());
			assertThat(weighed.alternative()).as("alternative, seed %s", seed).isEqualTo(first.alternative());
			assertThat(weighed.gaps()).as("gaps, seed %s", seed).isEqualTo(first.gaps());
			assertThat(weighed.considered()).as("reasons, seed %s", seed)
				.extracting(Considered::reasons)
				.isEqualTo(first.considered().stream().map(Considered::reasons).toList());
		}
	}

	@Test
	void theDefaultWeightsKeepTheOrderOfImportanceInTwelveAreas() {
		int areas = Need.MOST_AREAS;
		Map<Criterion, Long> steps = Map.of(Criterion.IN_REGION, 1L, Criterion.PRIMARY, 1L, Criterion.LANGUAGE, 1L,
				Criterion.HOST, 1L, Criterion.LISTED, 1L, Criterion.SCOPE, 1L, Criterion.LOAD, 10_000L);
		for (Map.Entry<Criterion, Long> step : steps.entrySet()) {
			long below = Criterion.WEIGHTED.stream()
				.filter((criterion) -> criterion.compareTo(step.getKey()) > 0)
				.mapToLong(OracleTests::shipped)
				.sum();
			// A centre stands on one ground only.
			if (step.getKey().compareTo(Criterion.HOST) <= 0) {
				below -= shipped(Criterion.SCOPE);
			}
			if (step.getKey().compareTo(Criterion.HOST) < 0) {
				below -= shipped(Criterion.LISTED);
			}
			assertThat(shipped(step.getKey())).as(step.getKey().name()).isGreaterThan(areas * below * step.getValue());
		}
	}

	private static long shipped(Criterion criterion) {
		return Weights.DEFAULT.weight(criterion).longValueExact();
	}

	@Test
	void aDeclineChangesNothingForAreasThatAreNoLongerOpen() {
		for (long seed = FIRST_SEED; seed < FIRST_SEED + 500; seed++) {
			Cases.Case generated = Cases.generated(new Random(seed), 8, 6);
			Need need = generated.need();
			RoutingProposal before = Cases.propose(need, generated.centres());
			if (before.chosen().size() < 2) {
				continue;
			}
			Choice declining = before.chosen().getFirst();
			Need remainder = Need.of(need.party(), declining.areas(), need.languages(),
					new AskedBefore(Map.of(declining.centre(), declining.areas()), Map.of()), need.asOf());
			RoutingProposal after = Cases.propose(remainder, generated.centres());
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
