package org.article12.publicview.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;

import org.article12.TestOrder;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is shown of the unpublished tells of no single request. */
@Order(TestOrder.NEEDS_NO_DATABASE)
class FivesTests {

	private static final int MOST = 16;

	/**
	 * What may be shown of a world without the worlds that are larger than those tried.
	 */
	private static final int SURE = 10;

	/**
	 * All worlds of up to sixteen requests in two regions, two years and two areas: who
	 * knows how the numbers are made, and sees all that are shown, finds for each of them
	 * five numbers in a row that it may stand for.
	 */
	@Test
	void whoKnowsEverythingThatIsShownKnowsNoCell() {
		Map<Margins, Map<String, Set<Long>>> possible = new HashMap<>();
		for (int all = 0; all <= MOST; all++) {
			for (int north = 0; north <= all; north++) {
				for (int first = 0; first <= all; first++) {
					for (int one = 0; one <= all; one++) {
						for (int other = all - one; other <= all; other++) {
							Margins world = world(new long[] { north, all - north }, new long[] { first, all - first },
									new long[] { one, other });
							cells(world).forEach(
									(cell, count) -> possible.computeIfAbsent(Fives.of(world), (_) -> new HashMap<>())
										.computeIfAbsent(cell, (_) -> new TreeSet<>())
										.add(count));
						}
					}
				}
			}
		}
		assertThat(possible).hasSizeGreaterThan(20);
		possible.forEach((shown, worlds) -> {
			if (Margins.sum(shown.regions()) <= SURE) {
				cells(shown).forEach((cell, count) -> assertThat(worlds.get(cell)).as("%s of %s", cell, shown)
					.containsAll(LongStream.rangeClosed(count, count + 4).boxed().toList()));
			}
		});
	}

	@Test
	void everyWayOfCountingAddsUpToTheSame() {
		Margins shown = Fives.of(world(new long[] { 12, 9, 4, 4, 4 }, new long[] { 33 }, new long[] { 31, 2, 30 }));
		assertThat(Margins.sum(shown.regions())).isEqualTo(Margins.sum(shown.years())).isEqualTo(15);
		assertThat(shown.areas().values()).containsExactly(15L, 0L, 15L);
	}

	@Test
	void largeNumbersLoseLittle() {
		Margins shown = Fives.of(world(new long[] { 1003, 2004 }, new long[] { 3007 }, new long[] { 3000, 7 }));
		assertThat(shown.regions().values()).containsExactly(1000L, 2000L);
		assertThat(shown.areas().values()).containsExactly(3000L, 5L);
	}

	@Test
	void ofAFewNothingIsTold() {
		for (long few = 0; few < 5; few++) {
			Margins shown = Fives.of(world(new long[] { few }, new long[] { few }, new long[] { few, few }));
			assertThat(cells(shown).values()).containsOnly(0L);
		}
	}

	private static Margins world(long[] regions, long[] years, long[] areas) {
		return new Margins(cells("R", regions), cells("Y", years), cells("A", areas));
	}

	private static TreeMap<String, Long> cells(String kind, long[] counts) {
		TreeMap<String, Long> cells = new TreeMap<>();
		for (int number = 0; number < counts.length; number++) {
			cells.put(kind + number, counts[number]);
		}
		return cells;
	}

	private static Map<String, Long> cells(Margins margins) {
		Map<String, Long> cells = new HashMap<>(margins.regions());
		List.of(margins.years(), margins.areas()).forEach(cells::putAll);
		return cells;
	}

}
