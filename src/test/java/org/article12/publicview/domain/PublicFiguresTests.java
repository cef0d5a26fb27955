package org.article12.publicview.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.article12.publicview.domain.Counted.Cut;
import org.article12.publicview.domain.PublicFigures.Line;
import org.article12.requests.PublicStage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The public figures of random small worlds, taken apart by all who read them. */
class PublicFiguresTests {

	private static final List<String> REGIONS = List.of("AFRICA", "ASIA_PACIFIC", "CENTRAL_EASTERN_EUROPE");

	private static final List<String> AREAS = List.of("NIP", "BAT_BEP", "LABORATORY");

	private static final int WORLDS = 500;

	@Test
	void nothingOfAnUnpublishedRequestFollowsFromAllFiguresAndAllSummaries() {
		for (long seed = 0; seed < WORLDS; seed++) {
			Random dice = new Random(seed);
			List<Asked> world = new ArrayList<>();
			for (int number = dice.nextInt(40); number > 0; number--) {
				world.add(Asked.by(dice));
			}
			PublicFigures figures = figures(world);
			for (Cut cut : Cut.values()) {
				for (PublicStage stage : PublicFigures.STAGES) {
					// What anybody can take away: the summaries that are published.
					Map<String, Long> published = count(world, cut, stage, true);
					Map<String, Long> hidden = count(world, cut, stage, false);
					Map<String, Long> shown = new HashMap<>();
					figures.lines().get(cut).forEach((line) -> shown.put(line.key(), line.at(stage)));
					for (String key : keys(cut)) {
						long told = shown.getOrDefault(key, 0L) - published.getOrDefault(key, 0L);
						assertThat(told).as("world %d, %s %s %s", seed, cut, key, stage)
							.isBetween(0L, hidden.getOrDefault(key, 0L))
							.matches((count) -> count % 5 == 0, "whole fives");
					}
				}
			}
			addsUp(figures, seed);
			aSmallerAndALargerWorldLookTheSame(world, figures, dice, seed);
		}
	}

	/** Every cut that counts a request once has the total. */
	private static void addsUp(PublicFigures figures, long seed) {
		for (Cut cut : List.of(Cut.REGION, Cut.YEAR)) {
			for (PublicStage stage : PublicFigures.STAGES) {
				assertThat(figures.lines().get(cut).stream().mapToLong((line) -> line.at(stage)).sum())
					.as("world %d, %s %s", seed, cut, stage)
					.isEqualTo(figures.total().at(stage));
			}
		}
	}

	/**
	 * Of any stage at which few stand hidden, all of them might as well not be there, or
	 * be elsewhere.
	 */
	private static void aSmallerAndALargerWorldLookTheSame(List<Asked> world, PublicFigures figures, Random dice,
			long seed) {
		for (PublicStage stage : PublicFigures.STAGES) {
			List<Asked> few = world.stream().filter((one) -> one.stage == stage && !one.published).toList();
			if (few.size() < 5) {
				List<Asked> without = new ArrayList<>(world);
				without.removeAll(few);
				assertThat(figures(without)).as("world %d without %s", seed, stage).isEqualTo(figures);
				few.forEach((one) -> without.add(new Asked(one.stage, false, REGIONS.get(dice.nextInt(3)),
						2024 + dice.nextInt(3), Set.of(AREAS.get(dice.nextInt(3))))));
				assertThat(figures(without)).as("world %d with others", seed).isEqualTo(figures);
			}
		}
	}

	@Test
	void aLineOfWhichNothingIsToldIsLeftOut() {
		PublicFigures figures = figures(List.of(new Asked(PublicStage.HELPED, false, "AFRICA", 2024, Set.of("NIP"))));
		assertThat(figures.lines().values()).allMatch(List::isEmpty);
		assertThat(figures.total()).returns(0L, Line::requests);
	}

	private static PublicFigures figures(Collection<Asked> world) {
		List<Counted> counted = new ArrayList<>();
		for (Cut cut : Cut.values()) {
			for (PublicStage stage : PublicFigures.STAGES) {
				for (boolean published : new boolean[] { true, false }) {
					count(world, cut, stage, published)
						.forEach((key, count) -> counted.add(new Counted(cut, key, stage, published, count)));
				}
			}
		}
		return PublicFigures.of(Instant.EPOCH, counted, List.of(), 0, List.of());
	}

	private static Map<String, Long> count(Collection<Asked> world, Cut cut, PublicStage stage, boolean published) {
		Map<String, Long> counts = new HashMap<>();
		world.stream()
			.filter((one) -> one.stage == stage && one.published == published)
			.forEach((one) -> one.keys(cut).forEach((key) -> counts.merge(key, 1L, Long::sum)));
		return counts;
	}

	private static Collection<String> keys(Cut cut) {
		return new EnumMap<>(Map.of(Cut.REGION, REGIONS, Cut.YEAR, List.of("2024", "2025", "2026"), Cut.AREA, AREAS))
			.get(cut);
	}

	/** A request of a small world. */
	private record Asked(PublicStage stage, boolean published, String region, int year, Set<String> areas) {

		static Asked by(Random dice) {
			PublicStage stage = PublicFigures.STAGES.get(dice.nextInt(PublicFigures.STAGES.size()));
			Set<String> areas = new TreeSet<>(List.of(AREAS.get(dice.nextInt(3)), AREAS.get(dice.nextInt(3))));
			return new Asked(stage, stage != PublicStage.ENDED && dice.nextBoolean(), REGIONS.get(dice.nextInt(3)),
					2024 + dice.nextInt(3), areas);
		}

		Collection<String> keys(Cut cut) {
			return switch (cut) {
				case REGION -> Set.of(this.region);
				case YEAR -> Set.of(String.valueOf(this.year));
				case AREA -> this.areas;
			};
		}

	}

}
