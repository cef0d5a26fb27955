package org.article12.routing.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.article12.PortalTest;
import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.core.CentreCode;
import org.article12.core.WorkingLanguage;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.routing.AskedBefore;
import org.article12.routing.CentreSnapshot;
import org.article12.routing.Choice;
import org.article12.routing.Need;
import org.article12.routing.PartyFacts;
import org.article12.routing.Routing;
import org.article12.routing.RoutingProposal;
import org.article12.routing.Rules;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The engine against a brute force on the registers as they ship. */
@PortalTest
class RegisterOracleTests {

	private static final long SEED = 20261122;

	private static final int NEEDS_PER_PARTY = 10;

	@Test
	void everyEligiblePartyGetsTheBestAnswerForManyNeeds(@Autowired Routing routing, @Autowired Parties parties,
			@Autowired Catalogue catalogue) {
		Random random = new Random(SEED);
		CentreSnapshot centres = routing.snapshot();
		List<AreaCode> areas = new ArrayList<>(
				catalogue.areas().stream().filter(Area::selectable).map(Area::code).toList());
		for (Party party : parties.all().stream().filter((one) -> one.eligibility().eligible()).toList()) {
			Set<WorkingLanguage> languages = WorkingLanguage.of(party.officialUnLanguage())
				.map(Set::of)
				.orElse(Set.of());
			for (int turn = 0; turn < NEEDS_PER_PARTY; turn++) {
				Collections.shuffle(areas, random);
				Need need = Need.of(PartyFacts.of(party), areas.subList(0, 1 + random.nextInt(6)), languages,
						AskedBefore.NONE, Cases.TODAY);
				BruteForce oracle = new BruteForce(need, centres.centres(), Rules.DEFAULT.weights());
				RoutingProposal proposal = RoutingEngine.propose(need, centres, Rules.DEFAULT);
				assertThat(placed(proposal.chosen())).as("%s, seed %s", need, SEED).isEqualTo(oracle.chosen());
				assertThat((proposal.alternative() != null) ? placed(proposal.alternative().chosen()) : null)
					.as("alternative, %s, seed %s", need, SEED)
					.isEqualTo(oracle.alternative());
			}
		}
	}

	private static SortedMap<AreaCode, CentreCode> placed(List<Choice> chosen) {
		SortedMap<AreaCode, CentreCode> placed = new TreeMap<>();
		chosen.forEach((choice) -> choice.areas().forEach((area) -> placed.put(area, choice.centre())));
		return placed;
	}

}
