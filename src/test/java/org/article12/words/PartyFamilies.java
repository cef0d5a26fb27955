package org.article12.words;

import java.util.List;

import org.article12.parties.DevelopmentStatus;
import org.article12.parties.Eligibility;
import org.article12.parties.Instrument;
import org.article12.parties.PartyFact;
import org.article12.parties.Region;
import org.article12.words.MessageFamilies.Family;

/** The families of message keys that Parties have. */
final class PartyFamilies {

	/** Every one of them. */
	static final List<Family> ALL = List.of(MessageFamilies.of("parties.region.", Region.class),
			MessageFamilies.of("parties.reason.", Eligibility.Reason.class),
			MessageFamilies.of("parties.status.", DevelopmentStatus.class),
			MessageFamilies.of("parties.instrument.", Instrument.class),
			MessageFamilies.of("parties.fact.", PartyFact.class),
			MessageFamilies.of("parties.flag.", new String[] { "true", "false" }),
			MessageFamilies.of("parties.decision.", new String[] { "ELIGIBLE", "NOT_ELIGIBLE" }));

	private PartyFamilies() {
	}

}
