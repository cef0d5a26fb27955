package org.article12.routing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.article12.routing.Criterion.ANSWERS;
import static org.article12.routing.Criterion.DELIVERIES;
import static org.article12.routing.Criterion.DISTANCE;
import static org.article12.routing.Criterion.EVALUATIONS;
import static org.article12.routing.Criterion.FAIRNESS;
import static org.article12.routing.Criterion.HOST;
import static org.article12.routing.Criterion.IN_REGION;
import static org.article12.routing.Criterion.LANGUAGE;
import static org.article12.routing.Criterion.LISTED;
import static org.article12.routing.Criterion.LOAD;
import static org.article12.routing.Criterion.PRIMARY;
import static org.article12.routing.Criterion.SCOPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The order that people read and the weights that routing computes with say the same. */
class CriteriaOrderTests {

	private static final int CASES = 4000;

	private static final CriteriaOrder SHIPPED = CriteriaOrder.of(Weights.DEFAULT);

	@Test
	void theWeightsThatShipAreSevenStepsAndOneOnWhichFiveAreWeighed() {
		assertThat(SHIPPED.steps()).extracting(CriteriaStep::weights)
			.containsExactly(Map.of(IN_REGION, 1L), Map.of(PRIMARY, 1L), Map.of(LANGUAGE, 1L), Map.of(HOST, 1L),
					Map.of(LISTED, 1L), Map.of(SCOPE, 1L), Map.of(LOAD, 1L),
					Map.of(FAIRNESS, 4L, DELIVERIES, 2L, ANSWERS, 2L, EVALUATIONS, 2L, DISTANCE, 1L));
		assertThat(SHIPPED.uncounted()).isEmpty();
	}

	@Test
	void weightsThatAreCloseStayOnOneStepAsTheyAre() {
		CriteriaOrder order = CriteriaOrder
			.of(Weights.whole(Map.of(PRIMARY, 1_000_000L, LANGUAGE, 999_999L, DISTANCE, 1L)));
		assertThat(order.steps()).extracting(CriteriaStep::weights)
			.containsExactly(Map.of(PRIMARY, 1_000_000L, LANGUAGE, 999_999L, DISTANCE, 1L));
		assertThat(CriteriaOrder.of(Weights.whole(Map.of(PRIMARY, 12L, LANGUAGE, 1L))).steps()).hasSize(1);
		assertThat(CriteriaOrder.of(Weights.whole(Map.of(PRIMARY, 13L, LANGUAGE, 1L))).steps()).hasSize(2);
	}

	@Test
	void theWeightsOfAnOrderMakeThatOrderAgain() {
		Random random = new Random(1);
		for (int at = 0; at < CASES; at++) {
			CriteriaOrder order = generated(random, 11);
			assertThat(CriteriaOrder.of(order.weights())).isEqualTo(order);
		}
	}

	@Test
	void mostOrdersAreComputedWithAtOnceAndNoneIsTooFine() {
		assertThat(Weights.DEFAULT.levels()).containsExactly(Weights.DEFAULT);
		assertThat(SHIPPED.weights().levels()).hasSize(1);
		List<Criterion> finestFirst = List.of(ANSWERS, EVALUATIONS, FAIRNESS, DISTANCE, LOAD, DELIVERIES, IN_REGION,
				PRIMARY, LANGUAGE, HOST, LISTED, SCOPE);
		CriteriaOrder allAlone = new CriteriaOrder(finestFirst.stream().map(CriteriaStep::of).toList());
		List<Weights> levels = allAlone.weights().levels();
		assertThat(levels).hasSizeBetween(2, 5).allSatisfy((level) -> assertThat(level.levels()).hasSize(1));
		assertThat(levels.stream().flatMap((level) -> CriteriaOrder.of(level).steps().stream()))
			.containsExactlyElementsOf(allAlone.steps());
	}

	@Test
	void anyWeightsAndThoseOfTheirOrderRankAlike() {
		Random random = new Random(2);
		for (int at = 0; at < CASES; at++) {
			Weights weights = (at % 2 == 0) ? anyWeights(random) : generated(random, 9).weights();
			CriteriaOrder order = CriteriaOrder.of(weights);
			Weights again = order.weights();
			assertThat(CriteriaOrder.of(again)).isEqualTo(order);
			for (int pair = 0; pair < 20; pair++) {
				int areas = 1 + random.nextInt(Need.MOST_AREAS);
				Map<Criterion, Long> one = values(random, areas);
				Map<Criterion, Long> other = (pair % 2 == 0) ? values(random, areas) : near(random, one);
				int expected = stepByStep(order, one, other);
				assertThat(points(weights, one, other)).as("as kept: %s", order).isEqualTo(expected);
				assertThat(points(again, one, other)).as("as made: %s", order).isEqualTo(expected);
				assertThat(again.levels()
					.stream()
					.map((level) -> points(level, one, other))
					.filter((sign) -> sign != 0)
					.findFirst()
					.orElse(0)).as("level by level: %s", order).isEqualTo(expected);
			}
		}
	}

	@Test
	void anOrderIsChangedByMovesAlone() {
		CriteriaOrder joined = SHIPPED.up(PRIMARY);
		assertThat(joined.steps().getFirst().weights()).isEqualTo(Map.of(IN_REGION, 1L, PRIMARY, 1L));
		CriteriaOrder passed = joined.up(PRIMARY);
		assertThat(passed.steps().get(0)).isEqualTo(CriteriaStep.of(PRIMARY));
		assertThat(passed.steps().get(1)).isEqualTo(CriteriaStep.of(IN_REGION));
		assertThat(passed.canGoUp(PRIMARY)).isFalse();
		assertThat(passed.down(PRIMARY).down(PRIMARY)).isEqualTo(SHIPPED);
		CriteriaOrder alone = SHIPPED.down(FAIRNESS);
		assertThat(alone.steps().getLast()).isEqualTo(CriteriaStep.of(FAIRNESS));
		CriteriaOrder without = alone.down(FAIRNESS);
		assertThat(without.uncounted()).containsExactly(FAIRNESS);
		assertThat(without.canGoDown(FAIRNESS)).isFalse();
		assertThat(without.up(FAIRNESS)).isEqualTo(alone);
		CriteriaOrder only = new CriteriaOrder(List.of(CriteriaStep.of(LISTED)));
		assertThat(only.canGoUp(LISTED)).isFalse();
		assertThat(only.canGoDown(LISTED)).isFalse();
	}

	@Test
	void aStepHoldsTheSmallestFiguresOfItsProportions() {
		assertThat(new CriteriaStep(Map.of(ANSWERS, 6L, DISTANCE, 4L)).weights())
			.isEqualTo(Map.of(ANSWERS, 3L, DISTANCE, 2L));
		assertThatIllegalArgumentException().isThrownBy(() -> new CriteriaStep(Map.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> new CriteriaStep(Map.of(ANSWERS, 0L)));
		assertThatIllegalArgumentException().isThrownBy(() -> new CriteriaOrder(List.of()));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new CriteriaOrder(List.of(CriteriaStep.of(LOAD), CriteriaStep.of(LOAD))));
	}

	private static CriteriaOrder generated(Random random, int most) {
		List<Criterion> criteria = new ArrayList<>(Criterion.WEIGHTED);
		Collections.shuffle(criteria, random);
		List<CriteriaStep> steps = new ArrayList<>();
		int left = 1 + random.nextInt(criteria.size());
		while (left > 0) {
			int size = Math.min(left, 1 + random.nextInt(1 + random.nextInt(6)));
			Map<Criterion, Long> step = new EnumMap<>(Criterion.class);
			for (int at = 0; at < size; at++) {
				step.put(criteria.removeFirst(), 1L + random.nextInt(most));
			}
			steps.add(new CriteriaStep(step));
			left -= size;
		}
		return new CriteriaOrder(steps);
	}

	/** Of very different sizes, as no order would have them. */
	private static Weights anyWeights(Random random) {
		Map<Criterion, Long> weights = new EnumMap<>(Criterion.class);
		for (Criterion criterion : Criterion.WEIGHTED) {
			long size = 1L << random.nextInt(39);
			weights.put(criterion, (random.nextInt(5) == 0) ? 0 : 1 + random.nextLong(size));
		}
		weights.put(IN_REGION, 1L);
		return Weights.whole(weights);
	}

	/** Sums of values over some areas, as they can be. */
	private static Map<Criterion, Long> values(Random random, int areas) {
		Map<Criterion, Long> sums = new EnumMap<>(Criterion.class);
		for (int area = 0; area < areas; area++) {
			Criterion ground = List.of(HOST, LISTED, SCOPE, IN_REGION).get(random.nextInt(4));
			for (Criterion criterion : Criterion.WEIGHTED) {
				int most = Criterion.ONE / criterion.grain();
				int steps = switch (criterion) {
					case HOST, LISTED, SCOPE -> (criterion == ground) ? 1 : 0;
					default -> (random.nextInt(3) == 0) ? random.nextInt(most + 1) : most * random.nextInt(2);
				};
				sums.merge(criterion, (long) steps * criterion.grain(), Long::sum);
			}
		}
		return sums;
	}

	/** The same but for one criterion, and another that speaks against it. */
	private static Map<Criterion, Long> near(Random random, Map<Criterion, Long> values) {
		Map<Criterion, Long> near = new EnumMap<>(values);
		List<Criterion> free = List.of(IN_REGION, PRIMARY, LANGUAGE, LOAD, DELIVERIES, ANSWERS, EVALUATIONS, FAIRNESS,
				DISTANCE);
		near.merge(free.get(random.nextInt(free.size())), 0L, (value, _) -> Math.max(0, value - 1_000_000));
		Criterion other = free.get(random.nextInt(free.size()));
		near.merge(other, 0L, (value, _) -> (value + other.grain() <= Criterion.ONE) ? value + other.grain() : value);
		return near;
	}

	private static int stepByStep(CriteriaOrder order, Map<Criterion, Long> one, Map<Criterion, Long> other) {
		for (CriteriaStep step : order.steps()) {
			long difference = step.weights()
				.entrySet()
				.stream()
				.mapToLong((entry) -> entry.getValue() * (one.get(entry.getKey()) - other.get(entry.getKey())))
				.sum();
			if (difference != 0) {
				return Long.signum(difference);
			}
		}
		return 0;
	}

	private static int points(Weights weights, Map<Criterion, Long> one, Map<Criterion, Long> other) {
		return Criterion.WEIGHTED.stream()
			.map((criterion) -> weights.weight(criterion)
				.multiply(BigInteger.valueOf(one.get(criterion) - other.get(criterion))))
			.reduce(BigInteger.ZERO, BigInteger::add)
			.signum();
	}

}
