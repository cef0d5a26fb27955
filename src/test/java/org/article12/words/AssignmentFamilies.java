package org.article12.words;

import java.util.List;

import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.OfferBasis;
import org.article12.assignments.OfferDecline;

/** The families of message keys about assignments. */
final class AssignmentFamilies {

	static final List<MessageFamilies.Family> ALL = List.of(
			MessageFamilies.of("assignments.status.", AssignmentStatus.class),
			MessageFamilies.of("assignments.headline.", AssignmentStatus.class),
			MessageFamilies.of("assignments.panel.status.", AssignmentStatus.class),
			MessageFamilies.of("assignments.changed.", AssignmentStatus.class),
			MessageFamilies.of("assignments.basis.", OfferBasis.class),
			MessageFamilies.of("assignments.decline.", OfferDecline.class));

	private AssignmentFamilies() {
	}

}
