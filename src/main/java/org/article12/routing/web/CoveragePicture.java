package org.article12.routing.web;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.article12.catalogue.AreaCode;
import org.article12.core.web.SvgPicture;
import org.article12.parties.Region;
import org.article12.routing.CoverageLevel;
import org.article12.routing.web.CoverageReader.Found;
import org.springframework.stereotype.Component;

/**
 * Draws the coverage map: a row for each area, a narrow column for each Party, Parties of
 * a region side by side with most gaps first. Levels differ by pattern as well as by
 * colour, and the darker, the worse.
 */
@Component
class CoveragePicture {

	private static final int LABELS = 270;

	private static final int LONGEST_LABEL = 40;

	private static final int ROW = 18;

	private static final int CELL = 16;

	private static final int NARROW = 5;

	private static final int WIDE = 16;

	/** So many columns are wide enough to carry the Parties' codes. */
	private static final int MOST_WIDE = 56;

	private static final int BETWEEN_REGIONS = 6;

	private static final int LEGEND = 34;

	private static final int LEGEND_ITEM = 190;

	private static final int CODES = 34;

	private static final int HEADING = 20;

	/** Room for the heading of the last region beside its columns. */
	private static final int AFTER_LAST = 100;

	/** What a letter of a heading needs. */
	private static final int LETTER = 7;

	private static final Map<CoverageLevel, String> FILLS = Map.of(CoverageLevel.NONE, SvgPicture.INK,
			CoverageLevel.FULL, "url(#full)", CoverageLevel.SECOND, "url(#second)", CoverageLevel.ONE, "url(#one)",
			CoverageLevel.SEVERAL, "#dfe8f0");

	private final CoverageWords words;

	CoveragePicture(CoverageWords words) {
		this.words = words;
	}

	/** The picture of a part of the map that has at least one Party. */
	String draw(Found found) {
		List<Group> groups = groups(found.lines());
		boolean wide = found.lines().size() <= MOST_WIDE;
		int column = wide ? WIDE : NARROW;
		int top = LEGEND + HEADING + (wide ? CODES : 0);
		int across = found.lines().size() * column + (groups.size() - 1) * BETWEEN_REGIONS;
		int width = Math.max(LABELS + across + AFTER_LAST, CoverageLevel.values().length * LEGEND_ITEM) + 2;
		Map<CoverageLevel, Integer> counts = found.coverage().counts();
		SvgPicture picture = new SvgPicture("coverage", width, top + found.areas().size() * ROW + 2,
				this.words.say("routing.coverage.picture.title"), description(found, counts));
		patterns(picture);
		legend(picture, counts);
		for (int row = 0; row < found.areas().size(); row++) {
			picture.text(0, top + row * ROW + 12.5, label(found.areas().get(row)));
		}
		int x = LABELS;
		for (Group group : groups) {
			int next = x + group.lines().size() * column + BETWEEN_REGIONS;
			int room = (group == groups.getLast()) ? width - x : next - x;
			picture.heading(x, LEGEND + 12, shortened(this.words.region(group.region()), room / LETTER));
			columns(picture, group, x, top, column);
			if (wide) {
				codes(picture, group, x, top);
			}
			x = next;
		}
		return picture.draw();
	}

	private String description(Found found, Map<CoverageLevel, Integer> counts) {
		return this.words.say("routing.coverage.picture.description", found.lines().size(), found.areas().size(),
				this.words.list(Stream.of(CoverageLevel.values()).map((level) -> counted(level, counts)).toList()));
	}

	private String counted(CoverageLevel level, Map<CoverageLevel, Integer> counts) {
		return this.words.say("routing.coverage.picture.counted", this.words.level(level),
				this.words.number(counts.getOrDefault(level, 0)));
	}

	private static void patterns(SvgPicture picture) {
		picture.pattern("full", 5, "#fff", SvgPicture.INK, "M0 2.5h5M2.5 0v5");
		picture.pattern("second", 5, "#fff", SvgPicture.ACT, "M-1 1l2-2M0 5l5-5M4 6l2-2");
		picture.pattern("one", 5, "#dfe8f0", SvgPicture.ACT, "M1.7 2.5h1.6");
	}

	private void legend(SvgPicture picture, Map<CoverageLevel, Integer> counts) {
		int x = 1;
		for (CoverageLevel level : CoverageLevel.values()) {
			picture.box(x, 1, CELL, CELL, fill(level));
			picture.text(x + CELL + 6, 13, counted(level, counts));
			x += LEGEND_ITEM;
		}
	}

	private String label(AreaCode area) {
		return shortened(this.words.area(area), LONGEST_LABEL);
	}

	private static String shortened(String words, int longest) {
		if (words.length() <= longest) {
			return words;
		}
		return (longest > 1) ? words.substring(0, longest - 1).strip() + "…" : "";
	}

	/** Cells of the same level that stand side by side are one shape. */
	private static void columns(SvgPicture picture, Group group, int x, int top, int column) {
		for (CoverageLevel level : CoverageLevel.values()) {
			StringBuilder outline = new StringBuilder();
			for (int row = 0; row < group.rows(); row++) {
				for (int at = 0; at < group.lines().size(); at++) {
					int run = group.run(at, row, level);
					if (run > 0) {
						outline.append("M%d %dh%dv%dh-%dz".formatted(x + at * column, top + row * ROW, run * column,
								CELL, run * column));
						at += run;
					}
				}
			}
			picture.fill(outline.toString(), fill(level));
		}
	}

	private static void codes(SvgPicture picture, Group group, int x, int top) {
		StringBuilder between = new StringBuilder();
		for (int at = 0; at < group.lines().size(); at++) {
			picture.upwards(x + at * WIDE + 12, top - 4, group.lines().get(at).party().code().value());
			between.append("M%d %dv%d".formatted(x + at * WIDE, top, group.rows() * ROW));
		}
		picture.lines(between.toString(), "#fff", 1);
	}

	private static String fill(CoverageLevel level) {
		return FILLS.getOrDefault(level, SvgPicture.INK);
	}

	private static List<Group> groups(List<CoverageLine> lines) {
		return Stream.of(Region.values())
			.map((region) -> new Group(region,
					lines.stream().filter((line) -> line.party().region() == region).toList()))
			.filter((group) -> !group.lines().isEmpty())
			.toList();
	}

	/**
	 * The Parties of a region.
	 *
	 * @param region the region
	 * @param lines its Parties
	 */
	private record Group(Region region, List<CoverageLine> lines) {

		int rows() {
			return this.lines.getFirst().row().cells().size();
		}

		/** How many cells of that level stand in a row's cells from there on. */
		int run(int from, int row, CoverageLevel level) {
			return (int) IntStream.range(from, this.lines.size())
				.takeWhile((at) -> this.lines.get(at).row().cells().get(row).level() == level)
				.count();
		}

	}

}
