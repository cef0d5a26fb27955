package org.article12.plans.web;

import java.util.List;

import org.article12.catalogue.Area;
import org.article12.catalogue.Catalogue;
import org.article12.core.web.Option;

/** The areas that an activity can imply, as a form offers them. */
final class AreaOptions {

	private AreaOptions() {
	}

	static List<Option> of(Catalogue catalogue) {
		return catalogue.areas()
			.stream()
			.filter(Area::selectable)
			.map((area) -> new Option(area.code().value(), area.title()))
			.toList();
	}

}
