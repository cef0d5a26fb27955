package org.article12.browser;

import org.article12.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * An officer looks at routing as a whole: where centres are missing, and how it weighs.
 */
@Journey
class RoutingPagesJourney {

	@Autowired
	private ApplicationContext application;

	@Test
	void anOfficerLooksAtTheWholeOfRouting(Portal portal) {
		look(portal.visitor());
	}

	@Test
	void anOfficerLooksAtTheWholeOfRoutingWithoutScript(Portal portal) {
		look(portal.visitorWithoutScript());
	}

	private void look(Visitor officer) {
		new Story(this.application).routing("Placed otherwise in a browser", "NIP", "BAT_BEP");
		looksAtCoverage(officer);
		asksWhatIf(officer);
		looksAtLoad(officer);
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
			.sees("Placed otherwise in a browser")
			.opens("/triage/what-if?weight=-1&weight=much")
			.sees("Give each weight as a whole number")
			.follows("Begin again")
			.isOn("What if …");
	}

	private static void looksAtLoad(Visitor officer) {
		officer.follows("Load and share")
			.isOn("Load and share of the centres")
			.sees("Share of recent work")
			.sees("Twelve months")
			.opens("/reports/load?month=2010-03")
			.sees("Nothing happened in March 2010")
			.opens("/reports/load?month=2999-01")
			.sees("month is “2999-01”");
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
