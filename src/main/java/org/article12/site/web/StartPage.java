package org.article12.site.web;

import java.util.List;

import org.article12.core.CurrentUser;
import org.article12.core.start.StartBlock;
import org.article12.core.start.StartSection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what modules show on the start page of somebody who is signed in. */
@Component
class StartPage {

	private final List<StartSection> sections;

	StartPage(ObjectProvider<StartSection> sections) {
		this.sections = sections.orderedStream().toList();
	}

	/** Its parts for that reader, in their order. */
	List<StartBlock> blocks(CurrentUser reader) {
		return this.sections.stream()
			.filter((section) -> section.isFor(reader.role()))
			.flatMap((section) -> section.blocks(reader).stream())
			.toList();
	}

}
