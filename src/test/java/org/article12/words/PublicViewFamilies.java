package org.article12.words;

import java.util.List;

import org.article12.publicview.domain.Counted.Cut;
import org.article12.words.MessageFamilies.Family;

/** The families of message keys that the public view uses. */
final class PublicViewFamilies {

	/** Every one of them. */
	static final List<Family> ALL = List.of(
			MessageFamilies.of("publicview.stage.", new String[] { "RECEIVED", "HELPED", "DELIVERED", "ENDED" }),
			MessageFamilies.of("publicview.table.", Cut.class).ending("", ".note"),
			MessageFamilies.of("publicview.cut.", Cut.class),
			MessageFamilies.of("publicview.map.", "publicview.web.ProgressMap$Kind"),
			MessageFamilies.of("publicview.figures.", "publicview.web.DataOfFigures$Column"),
			MessageFamilies.of("publicview.requests.", "publicview.web.DataOfRequests$Column"),
			MessageFamilies.of("publicview.consent.told.",
					new String[] { "reference", "party", "title", "areas", "status", "delivered" }));

	private PublicViewFamilies() {
	}

}
