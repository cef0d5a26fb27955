package org.article12.words;

import java.util.List;

import org.article12.catalogue.AreaCategory;
import org.article12.centres.CentreStatus;
import org.article12.words.MessageFamilies.Family;

/** The families of message keys that the public pages use. */
final class SiteFamilies {

	/** Every one of them. */
	static final List<Family> ALL = List.of(MessageFamilies.of("centres.status.", CentreStatus.class),
			MessageFamilies.of("catalogue.area.means.", new String[] { "REGULATORY" }),
			MessageFamilies.of("site.category.", AreaCategory.class),
			MessageFamilies.of("site.eligibility.who.", "site.web.EligibilityController$PartyGroup"),
			MessageFamilies.of("site.map.", "site.web.CentreMap$Kind"));

	private SiteFamilies() {
	}

}
