package org.article12.figures.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

import org.article12.TestOrder;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Small numbers are told together, so that none follows from what is told. */
@Order(TestOrder.NEEDS_NO_DATABASE)
class FoldedTests {

	@Test
	void smallNumbersAreToldTogether() {
		Folded folded = Folded.of(counts(20, 3, 4, 9));
		assertThat(folded.shown()).isEqualTo(Map.of("0", 20L, "3", 9L));
		assertThat(folded.together()).isEqualTo(7);
	}

	@Test
	void aSmallNumberAloneIsToldTogetherWithTheNextOne() {
		Folded folded = Folded.of(counts(20, 3, 9));
		assertThat(folded.shown()).isEqualTo(Map.of("0", 20L));
		assertThat(folded.together()).isEqualTo(12);
	}

	@Test
	void whatIsFewEvenTogetherIsNotTold() {
		assertThat(Folded.of(counts(1, 0, 2))).isEqualTo(new Folded(Map.of(), 0));
		assertThat(Folded.of(Map.of())).isEqualTo(new Folded(Map.of(), 0));
	}

	@Test
	void nothingIsFoldedWhereNothingIsSmall() {
		assertThat(Folded.of(counts(5, 6, 700))).isEqualTo(new Folded(counts(5, 6, 700), 0));
	}

	@Test
	void noSmallNumberFollowsFromWhatIsToldAndTheSumOfAll() {
		Random random = new Random(5);
		for (int at = 0; at < 5000; at++) {
			long[] numbers = random.longs(random.nextInt(1, 8), 0, 12).toArray();
			Map<String, Long> counts = counts(numbers);
			Folded folded = Folded.of(counts);
			long hidden = counts.size() - folded.shown().size();
			assertThat(folded.shown().values()).as("%s", counts).allMatch((count) -> count >= Folded.LEAST);
			assertThat(folded.together()).as("%s", counts)
				.satisfiesAnyOf((sum) -> assertThat(sum).isZero(), (sum) -> assertThat(sum).isGreaterThanOrEqualTo(5));
			boolean allFewTogether = counts.values().stream().mapToLong(Long::longValue).sum() < Folded.LEAST;
			if (hidden == 1) {
				assertThat(counts.size() == 1 && allFewTogether).as("%s", counts).isTrue();
			}
		}
	}

	private static Map<String, Long> counts(long... numbers) {
		Map<String, Long> counts = new LinkedHashMap<>();
		for (int at = 0; at < numbers.length; at++) {
			counts.put(Integer.toString(at), numbers[at]);
		}
		return counts;
	}

}
