package org.article12.browser;

import org.article12.Story;
import org.article12.core.CurrentUser;
import org.article12.requests.RequestReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

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

	@Test
	void anAdministratorPutsCriteriaInAnotherOrderWithoutScript(Portal portal) {
		Story story = new Story(this.application);
		String moved = waiting(story, "Waits while the order is made");
		String next = waiting(story, "Routed by the new order");
		String up = "Move up: The Party is its host country";
		Visitor administrator = portal.visitorWithoutScript().signsInAs("admin@secretariat.example");
		try {
			administrator.follows("Routing")
				.follows("Weights")
				.isOn("Order of criteria")
				.sees("The order is the one in force: version 2.")
				.doesNotSee("000,000")
				.presses(up)
				.sees("is now weighed on step 3 together with: Shared working language")
				.presses(up)
				.sees("now has step 3 to itself")
				.presses(up)
				.presses(up)
				.sees("now has step 2 to itself")
				.presses("Show what would change")
				.sees("would be routed otherwise")
				.sees(moved)
				.presses("Make version 3")
				.sees("Say why the order is to change.")
				.types("Why the order changes", "A country knows its own laboratories best")
				.presses("Make version 3")
				.sees("Version 3 is in force.")
				.sees("A country knows its own laboratories best")
				.opens("/triage/" + next + "/offers")
				.sees("SCRC-UY");
		}
		finally {
			takeBack();
		}
	}

	private static String waiting(Story story, String title) {
		CurrentUser uruguay = story.person("focal.point@uruguay.example");
		RequestReference reference = story.submit(uruguay, story.draft(uruguay, title, "LABORATORY"));
		story.confirmEligibility(reference);
		return reference.value();
	}

	// Other stories reckon with the rules as they ship.
	private void takeBack() {
		JdbcClient jdbc = this.application.getBean(JdbcClient.class);
		jdbc.sql("alter table routing_rules disable trigger all").update();
		jdbc.sql("delete from routing_rules").update();
		jdbc.sql("alter table routing_rules enable trigger all").update();
		jdbc.sql("update register_version set version = version + 1 where register = 'routing'").update();
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
			.opens("/triage/what-if?changes%5B0%5D.what=CAPACITY&changes%5B0%5D.centre=SCRC-SN"
					+ "&changes%5B0%5D.capacity=much")
			.sees("“much”")
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
			.isOn("Order of criteria");
		officer.opens("/centres").follows("Which Party has a centre in which area: the coverage map");
	}

}
