package org.article12.browser;

import org.junit.jupiter.api.Test;

/**
 * An officer looks at routing as a whole: where centres are missing, and how it weighs.
 */
@Journey
class RoutingPagesJourney {

	@Test
	void anOfficerLooksAtTheWholeOfRouting(Portal portal) {
		Visitor officer = portal.visitor();
		looksAtCoverage(officer);
		asksWhatIf(officer);
	}

	@Test
	void anOfficerLooksAtTheWholeOfRoutingWithoutScript(Portal portal) {
		looksAtCoverage(portal.visitorWithoutScript());
	}

	private static void asksWhatIf(Visitor officer) {
		officer.opens("/triage")
			.follows("What if …")
			.isOn("What if …")
			.chooses("What changes", "is suspended")
			.presses("Show what would change")
			.sees("Choose the centre at which something changes.")
			.chooses("Centre", "SCRC-SN, Dakar, Senegal")
			.presses("Show what would change")
			.sees("would be routed otherwise")
			.sees("Requests that would be routed otherwise, the one received first at the top")
			.opens("/triage/what-if?weight=-1&weight=much")
			.sees("Give each weight as a whole number")
			.follows("Begin again")
			.isOn("What if …");
	}

	private static void looksAtCoverage(Visitor officer) {
		officer.signsInAs("officer@secretariat.example")
			.follows("Routing")
			.isOn("Coverage by centres")
			.sees("Areas without a centre")
			.chooses("Region", "Africa")
			.presses("Show")
			.sees("Africa")
			.followsLinkWith("Angola")
			.sees("Who can take what, gaps first")
			.sees("SCRC-SN")
			.followsLinkWith("Develop and establish laboratory capacity")
			.sees("First round")
			.opens("/registers/coverage?region=WESTERN_EUROPE_OTHERS")
			.opens("/registers/coverage?region=ATLANTIS")
			.sees("region is “ATLANTIS”")
			.follows("Weights")
			.isOn("How centres are weighed");
		officer.opens("/centres").follows("Which Party has a centre in which area: the coverage map");
	}

}
