package org.article12.routing.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.core.PageOf;
import org.article12.core.web.Glyph;
import org.article12.core.web.Option;
import org.article12.core.web.PageLinks;
import org.article12.parties.Parties;
import org.article12.parties.Region;
import org.article12.routing.Coverage.Cell;
import org.article12.routing.CoverageLevel;
import org.article12.routing.web.CoverageReader.Found;
import org.article12.routing.web.CoverageView.Choices;
import org.article12.routing.web.CoverageView.Count;
import org.article12.routing.web.CoverageView.NamedParty;
import org.article12.routing.web.CoverageView.PairLine;
import org.article12.routing.web.CoverageView.PartyLine;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Makes the coverage map ready to read. */
@Component
class CoverageViews {

	static final String ADDRESS = "/registers/coverage";

	private static final int SIZE = 30;

	private static final int GAPS_NAMED = 4;

	private final CoverageWords words;

	private final CoveragePicture picture;

	private final Parties parties;

	private final Catalogue catalogue;

	CoverageViews(CoverageWords words, CoveragePicture picture, Parties parties, Catalogue catalogue) {
		this.words = words;
		this.picture = picture;
		this.parties = parties;
		this.catalogue = catalogue;
	}

	CoverageView of(CoverageQuestion question, Found found, MultiValueMap<String, String> address) {
		List<PartyLine> overview = new ArrayList<>();
		List<Pair> pairs = new ArrayList<>();
		if (question.isOverview()) {
			found.lines().forEach((line) -> overview.add(partyLine(line, found.areas())));
		}
		else {
			found.lines().forEach((line) -> pairs.addAll(pairs(line, found.areas(), question)));
			// Lines come with gaps first; the areas of one Party do not.
			pairs.sort(Comparator.comparing((pair) -> pair.cell().level()));
		}
		Map<CoverageLevel, Integer> counts = found.coverage().counts();
		PageLinks links = new PageLinks(ADDRESS, address);
		return new CoverageView(counts(counts), counts.values().stream().mapToInt(Integer::intValue).sum(),
				question.isOverview() ? page(together(overview), question.page()) : null,
				question.isOverview() ? null
						: page(pairs.stream().map((pair) -> pairLine(pair)).toList(), question.page()),
				this.words.say((question.party() != null) ? "routing.coverage.area" : "routing.coverage.party"), links,
				(question.party() != null || found.lines().isEmpty()) ? "" : this.picture.draw(found),
				new PageLinks(ADDRESS + ".csv", address).to(1), new PageLinks(ADDRESS + ".xlsx", address).to(1),
				new PageLinks(ADDRESS + ".svg", address).to(1));
	}

	Choices choices() {
		return new Choices(
				Stream.of(Region.values())
					.map((region) -> new Option(region.name(), this.words.region(region)))
					.toList(),
				this.parties.all()
					.stream()
					.filter((party) -> party.eligibility().eligible())
					.map((party) -> new Option(party.code().value(), this.words.party(party.code())))
					.toList(),
				this.catalogue.areas()
					.stream()
					.filter(Area::selectable)
					.map((area) -> new Option(area.code().value(), area.title()))
					.toList());
	}

	private static <T> PageOf<T> page(List<T> all, int number) {
		int shown = Math.clamp(number, 1, Math.max(1, (all.size() + SIZE - 1) / SIZE));
		int from = (shown - 1) * SIZE;
		return new PageOf<>(all.subList(from, Math.min(all.size(), from + SIZE)), shown, SIZE, all.size());
	}

	private List<Count> counts(Map<CoverageLevel, Integer> counts) {
		return Stream.of(CoverageLevel.values())
			.map((level) -> new Count(this.words.level(level), glyph(level), counts.getOrDefault(level, 0)))
			.toList();
	}

	private PartyLine partyLine(CoverageLine line, List<AreaCode> areas) {
		List<String> gaps = new ArrayList<>();
		for (int at = 0; at < areas.size(); at++) {
			if (line.row().cells().get(at).level().isGap()) {
				gaps.add(this.words.area(areas.get(at)));
			}
		}
		int named = Math.min(gaps.size(), GAPS_NAMED);
		return new PartyLine(
				List.of(new NamedParty(line.name(), this.words.region(line.party().region()),
						ADDRESS + "?party=" + line.party().code())),
				counts(line.counts()), gaps.subList(0, named), gaps.size() - named);
	}

	private static List<PartyLine> together(List<PartyLine> lines) {
		Map<List<Count>, PartyLine> same = new LinkedHashMap<>();
		List<PartyLine> rows = new ArrayList<>();
		for (PartyLine line : lines) {
			if (line.gaps().isEmpty()) {
				same.merge(line.counts(), line,
						(one, other) -> new PartyLine(
								Stream.concat(one.parties().stream(), other.parties().stream()).toList(), one.counts(),
								one.gaps(), one.more()));
			}
			else {
				rows.add(line);
			}
		}
		rows.addAll(same.values());
		return rows;
	}

	private List<Pair> pairs(CoverageLine line, List<AreaCode> areas, CoverageQuestion question) {
		List<Pair> pairs = new ArrayList<>();
		for (int at = 0; at < areas.size(); at++) {
			boolean ofParty = question.party() != null;
			pairs.add(new Pair(ofParty ? this.words.area(areas.get(at)) : line.name(),
					ofParty ? ADDRESS + "?area=" + areas.get(at) : ADDRESS + "?party=" + line.party().code(),
					line.row().cells().get(at)));
		}
		return pairs;
	}

	private PairLine pairLine(Pair pair) {
		Cell cell = pair.cell();
		return new PairLine(pair.name(), pair.to(), this.words.level(cell.level()), glyph(cell.level()),
				this.words.codes(cell.first()), this.words.codes(cell.second()), this.words.codes(cell.busy()));
	}

	private static Glyph glyph(CoverageLevel level) {
		return switch (level) {
			case NONE -> Glyph.CROSS;
			case FULL -> Glyph.EMPTY;
			case SECOND -> Glyph.QUARTER;
			case ONE -> Glyph.HALF;
			case SEVERAL -> Glyph.FULL;
		};
	}

	/** A pair of Party and area: what it is called here, where it leads, who can help. */
	private record Pair(String name, String to, Cell cell) {
	}

}
