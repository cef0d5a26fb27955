package org.article12.words;

import java.util.List;

import org.article12.assignments.AssignmentStatus;
import org.article12.centres.ServiceBasis;
import org.article12.centres.Strength;
import org.article12.words.MessageFamilies.Family;

import static org.article12.words.MessageFamilies.of;

/** The families of message keys of the pages of offers. */
final class OffersFamilies {

	static final List<Family> ALL = List.of(of("offers.assignment.", AssignmentStatus.class),
			of("offers.assignment.", new String[] { "UNFUNDED" }),
			of("offers.handover.area.", new String[] { "OPEN", "OFFERED", "ACCEPTED" }),
			of("offers.column.", "offers.web.CentreColumn"), of("offers.field.", Strength.class),
			of("offers.tie.", ServiceBasis.class), of("offers.tie.", new String[] { "NONE" }));

	private OffersFamilies() {
	}

}
