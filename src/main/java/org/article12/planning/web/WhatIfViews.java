package org.article12.planning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.article12.catalogue.Area;
import org.article12.catalogue.Catalogue;
import org.article12.centres.Centres;
import org.article12.core.web.Option;
import org.article12.offers.web.CentreLabels;
import org.article12.planning.domain.Comparison.Circumstances;
import org.article12.planning.domain.Comparison;
import org.article12.routing.ReroutingView;
import org.article12.routing.ReroutingView.Figures;
import org.article12.routing.ReroutingViews;
import org.article12.routing.CoverageLevel;
import org.article12.routing.Coverages;
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

	private final ReroutingViews reroutings;

	private final PlanningWords words;

	WhatIfViews(Coverages coverages, Catalogue catalogue, Centres centres, CentreLabels labels,
			ReroutingViews reroutings, PlanningWords words) {
		this.coverages = coverages;
		this.catalogue = catalogue;
		this.centres = centres;
		this.labels = labels;
		this.reroutings = reroutings;
		this.words = words;
	}

	/** What the lists of the form offer; what was typed and is not known stands last. */
	Choices choices(WhatIfForm form) {
		return new Choices(Option.each(ChangeKind.values(), "planning.what-if.kind.", this.words::say),
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

	/** One page of what would be otherwise. */
	Answer of(Comparison comparison, Circumstances now, Circumstances then, int page,
			MultiValueMap<String, String> address) {
		return new Answer(this.reroutings.of(comparison.rerouting(), page, ADDRESS, address), comparison.gapsClosed(),
				comparison.gapsOpened(), coverage(now, then));
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

	/**
	 * What would be otherwise.
	 *
	 * @param rerouting the requests that would be routed otherwise
	 * @param closed how many of their areas would no longer be without a centre
	 * @param opened how many of their areas would newly be without a centre
	 * @param coverage levels of the coverage map of which there would be more or fewer
	 */
	record Answer(ReroutingView rerouting, int closed, int opened, List<Figures> coverage) {
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
