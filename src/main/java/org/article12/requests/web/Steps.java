package org.article12.requests.web;

import org.article12.core.NotVisible;
import org.article12.requests.Section;

/** The steps of writing a request: the sections of its answers, then its documents. */
final class Steps {

	/** How many there are. */
	static final int ALL = Section.values().length + 1;

	private static final String DOCUMENTS = "/documents";

	private Steps() {
	}

	/** The how-manieth step a section is, from one. */
	static int number(Section section) {
		return section.ordinal() + 1;
	}

	/** Where the step is done that follows on a section, under the request's address. */
	static String after(Section section) {
		return section.next().map((following) -> "/edit/" + following.slug()).orElse(DOCUMENTS);
	}

	/** The section with that name in an address. */
	static Section section(String slug) {
		return Section.ofSlug(slug).orElseThrow(() -> new NotVisible("Section " + slug));
	}

}
