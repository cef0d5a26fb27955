package org.article12.publicview.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.article12.publicview.domain.Counted.Cut;
import org.article12.requests.PublicStage;

/**
 * The figures that the public reads. Published requests are counted one by one, all
 * others in fives ({@link Fives}); Parties helped and people reached are those of
 * published requests alone.
 *
 * @param at when they were counted
 * @param lines each cut's lines
 * @param total all of it; parties and people each counted once
 * @param parties the Parties of published requests that are being helped or were, by code
 */
public record PublicFigures(Instant at, Map<Cut, List<Line>> lines, Line total, List<HelpedParty> parties) {

	/** The stages that are counted, in the order of a request's life. */
	public static final List<PublicStage> STAGES = List.of(PublicStage.RECEIVED, PublicStage.HELPED,
			PublicStage.DELIVERED, PublicStage.ENDED);

	/**
	 * Puts together what was counted.
	 * @param counted all requests, by each cut
	 * @param reached what published requests came to
	 * @param people how many people these reached in all
	 */
	public static PublicFigures of(Instant at, Collection<Counted> counted, Collection<Reached> reached, long people,
			List<HelpedParty> parties) {
		Map<Cut, SortedMap<String, Map<PublicStage, Long>>> cells = new EnumMap<>(Cut.class);
		for (Cut cut : Cut.values()) {
			cells.put(cut, new TreeMap<>());
		}
		counted.forEach((one) -> add(cells, one.by(), one.key(), one.stage(), one.published() ? one.count() : 0));
		for (PublicStage stage : STAGES) {
			Margins told = Fives.of(unpublished(counted, stage));
			told.regions().forEach((key, count) -> add(cells, Cut.REGION, key, stage, count));
			told.years().forEach((key, count) -> add(cells, Cut.YEAR, key, stage, count));
			told.areas().forEach((key, count) -> add(cells, Cut.AREA, key, stage, count));
		}
		Map<Cut, List<Line>> lines = new EnumMap<>(Cut.class);
		cells.forEach((cut, of) -> lines.put(cut, lines(cut, of, reached)));
		long delivered = parties.stream().filter((party) -> party.delivered() > 0).count();
		return new PublicFigures(at, lines, total(cells.getOrDefault(Cut.REGION, new TreeMap<>()), delivered, people),
				parties);
	}

	/** Nought leaves no trace: where nothing is told, nothing was counted. */
	private static void add(Map<Cut, SortedMap<String, Map<PublicStage, Long>>> cells, Cut cut, String key,
			PublicStage stage, long count) {
		if (count > 0) {
			cells.computeIfAbsent(cut, (_) -> new TreeMap<>())
				.computeIfAbsent(key, (_) -> new EnumMap<>(PublicStage.class))
				.merge(stage, count, Long::sum);
		}
	}

	private static Margins unpublished(Collection<Counted> counted, PublicStage stage) {
		Margins margins = Margins.none();
		for (Counted one : counted) {
			if (one.stage() == stage && !one.published()) {
				(switch (one.by()) {
					case REGION -> margins.regions();
					case YEAR -> margins.years();
					case AREA -> margins.areas();
				}).merge(one.key(), one.count(), Long::sum);
			}
		}
		return margins;
	}

	private static List<Line> lines(Cut cut, SortedMap<String, Map<PublicStage, Long>> cells,
			Collection<Reached> reached) {
		List<Line> lines = new ArrayList<>();
		cells.forEach((key, stages) -> {
			long parties = 0;
			long people = 0;
			for (Reached one : reached) {
				if (one.by() == cut && one.key().equals(key)) {
					parties += one.parties();
					people += one.people();
				}
			}
			lines.add(new Line(key, Map.copyOf(stages), parties, people));
		});
		return List.copyOf(lines);
	}

	private static Line total(SortedMap<String, Map<PublicStage, Long>> regions, long parties, long people) {
		Map<PublicStage, Long> stages = new EnumMap<>(PublicStage.class);
		regions.values().forEach((cell) -> cell.forEach((stage, count) -> stages.merge(stage, count, Long::sum)));
		return new Line("", stages, parties, people);
	}

	/**
	 * A line of a table.
	 *
	 * @param key the region, the year or the area; empty for all
	 * @param stages how many requests stand where
	 * @param parties how many Parties were helped
	 * @param people how many people were reached
	 */
	public record Line(String key, Map<PublicStage, Long> stages, long parties, long people) {

		/** How many stand so. */
		public long at(PublicStage stage) {
			return this.stages.getOrDefault(stage, 0L);
		}

		/** How many requests were received, wherever they stand. */
		public long requests() {
			return STAGES.stream().mapToLong(this::at).sum();
		}

	}

}
