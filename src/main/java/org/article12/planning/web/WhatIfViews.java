package org.article12.planning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.centres.Centre;
import org.article12.centres.Centres;
import org.article12.core.CentreCode;
import org.article12.core.PageOf;
import org.article12.core.web.Option;
import org.article12.core.web.PageLinks;
import org.article12.offers.web.CentreLabels;
import org.article12.planning.domain.Comparison.Circumstances;
import org.article12.planning.domain.Comparison.Difference;
import org.article12.planning.domain.Comparison;
import org.article12.planning.web.WhatIfView.AreaLine;
import org.article12.planning.web.WhatIfView.Figures;
import org.article12.planning.web.WhatIfView.Line;
import org.article12.routing.CoverageLevel;
import org.article12.routing.Coverages;
import org.article12.routing.Placement;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Makes the page about what would be otherwise ready to read. */
@Component
class WhatIfViews {

	static final String ADDRESS = "/triage/what-if";

	private static final int SIZE = 25;

	private final Coverages coverages;

	private final Catalogue catalogue;

	private final Centres centres;

	private final CentreLabels labels;

	private final PlanningWords words;

	WhatIfViews(Coverages coverages, Catalogue catalogue, Centres centres, CentreLabels labels, PlanningWords words) {
		this.coverages = coverages;
		this.catalogue = catalogue;
		this.centres = centres;
		this.labels = labels;
		this.words = words;
	}

	/** What the lists of the form offer; what was typed and is not known stands last. */
	Choices choices(WhatIfForm form) {
		return new Choices(
				Stream.of(ChangeKind.values())
					.map((kind) -> new Option(kind.name(), this.words.say("planning.what-if.kind." + kind.name())))
					.toList(),
				withTyped(this.centres.all()
					.stream()
					.map((centre) -> new Option(centre.code().value(), this.labels.label(centre.code())))
					.toList(), form.changes().stream().map(WhatIfForm.Row::centre)),
				withTyped(this.catalogue.areas()
					.stream()
					.filter(Area::selectable)
					.map((area) -> new Option(area.code().value(), area.title()))
					.toList(), form.changes().stream().map(WhatIfForm.Row::area)));
	}

	private static List<Option> withTyped(List<Option> known, Stream<String> typed) {
		List<Option> all = new ArrayList<>(known);
		typed.filter((value) -> !value.isEmpty() && all.stream().noneMatch((option) -> option.value().equals(value)))
			.distinct()
			.toList()
			.forEach((value) -> all.add(new Option(value, value)));
		return all;
	}

	WhatIfView of(Comparison comparison, Circumstances now, Circumstances then, int page,
			MultiValueMap<String, String> address) {
		int total = comparison.differences().size();
		int shown = Math.clamp(page, 1, Math.max(1, (total + SIZE - 1) / SIZE));
		List<Line> lines = comparison.differences()
			.subList((shown - 1) * SIZE, Math.min(total, shown * SIZE))
			.stream()
			.map(this::line)
			.toList();
		return new WhatIfView(comparison.requests(), total, comparison.gapsClosed(), comparison.gapsOpened(),
				coverage(now, then),
				comparison.asked()
					.entrySet()
					.stream()
					.map((asked) -> new Figures(centre(asked.getKey()), asked.getValue().now(),
							asked.getValue().then()))
					.toList(),
				new PageOf<>(lines, shown, SIZE, total), new PageLinks(ADDRESS, address));
	}

	private List<Figures> coverage(Circumstances now, Circumstances then) {
		Map<CoverageLevel, Integer> before = this.coverages.by(now.centres()).counts();
		Map<CoverageLevel, Integer> after = this.coverages.by(then.centres()).counts();
		return Stream.of(CoverageLevel.values())
			.map((level) -> new Figures(this.words.say("routing.coverage.level." + level.name()),
					before.getOrDefault(level, 0), after.getOrDefault(level, 0)))
			.filter((figures) -> figures.now() != figures.then())
			.toList();
	}

	private Line line(Difference difference) {
		return new Line(difference.request().reference().value(), difference.request().title(),
				this.words.party(difference.request().need().party().code()),
				difference.areas()
					.stream()
					.map((area) -> new AreaLine(this.catalogue.area(area).map(Area::title).orElse(area.value()),
							centre(difference.now(), area), centre(difference.then(), area)))
					.toList());
	}

	private String centre(Placement placement, AreaCode area) {
		CentreCode centre = placement.centres().get(area);
		return (centre != null) ? centre(centre) : "";
	}

	private String centre(CentreCode code) {
		return this.words.say("planning.what-if.centre.named",
				this.centres.find(code).map(Centre::currentName).orElse(code.value()), code.value());
	}

	/**
	 * What the lists of the form offer.
	 *
	 * @param kinds what can change
	 * @param centres the centres
	 * @param areas the areas that can be asked for
	 */
	record Choices(List<Option> kinds, List<Option> centres, List<Option> areas) {
	}

}
