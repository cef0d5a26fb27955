package org.article12.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.article12.core.PartyCode;
import org.article12.parties.DevelopmentStatus;
import org.article12.parties.PartiesKnown;
import org.article12.parties.PartyFact;
import org.article12.parties.Region;
import org.article12.parties.domain.KnownFact;
import org.article12.parties.domain.PartyIdentity;
import org.article12.parties.domain.PartyRecords;

/** Registers of Parties of which only the region matters. */
final class PlainParties {

	private PlainParties() {
	}

	/** Parties by code, each in one region for ever. */
	static PartiesKnown in(Map<String, Region> regions) {
		List<PartyIdentity> identities = new ArrayList<>();
		List<KnownFact> facts = new ArrayList<>();
		regions.forEach((code, region) -> {
			PartyCode party = new PartyCode(code);
			identities.add(new PartyIdentity(party, code.substring(0, 2), "", 0, 0));
			Map.of(PartyFact.NAME_EN, code, PartyFact.REGION, region.name(), PartyFact.DEVELOPMENT_STATUS,
					DevelopmentStatus.DEVELOPING.name(), PartyFact.LANGUAGES, "en", PartyFact.IN_FORCE_ON, "2004-05-17")
				.forEach((fact, value) -> facts.add(new KnownFact(facts.size(), party, fact, value, null, null, "",
						true, "", Instant.EPOCH, null, null, null)));
		});
		return new PartiesKnown(new PartyRecords(identities, facts, List.of()));
	}

}
