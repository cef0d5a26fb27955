package org.article12.words;

import java.util.List;

import org.article12.centres.CentreStatus;
import org.article12.centres.Decision;
import org.article12.centres.Service;
import org.article12.centres.Strength;
import org.article12.centres.domain.Aspect;
import org.article12.centres.domain.Basis;
import org.article12.centres.domain.Requirement;
import org.article12.words.MessageFamilies.Family;

/** The families of message keys that the public pages use. */
final class SiteFamilies {

	/** Every one of them. */
	static final List<Family> ALL = List.of(MessageFamilies.of("centres.status.", CentreStatus.class),
			MessageFamilies.of("centres.aspect.", Aspect.class),
			MessageFamilies.of("centres.strength.", Strength.class),
			MessageFamilies.of("centres.service.", Service.class), MessageFamilies.of("centres.basis.", Basis.class),
			MessageFamilies.of("centres.requirement.", Requirement.class).ending("", ".source"),
			MessageFamilies.of("centres.decided.kind.", Decision.Kind.class),
			MessageFamilies.of("site.eligibility.who.", "site.web.EligibilityController$PartyGroup"),
			MessageFamilies.of("site.map.", "site.web.CentreMap$Kind"));

	private SiteFamilies() {
	}

}
