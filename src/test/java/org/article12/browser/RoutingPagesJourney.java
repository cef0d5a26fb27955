package org.article12.browser;

import org.article12.Story;
import org.article12.core.CurrentUser;
import org.article12.requests.RequestReference;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An officer looks at routing as a whole: where centres are missing, and how it weighs.
 */
@RegisterJourney
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
		String up = Said.the("routing.order.up", Said.the("routing.part.HOST"));
		Visitor administrator = portal.visitorWithoutScript().signsInAs("admin@secretariat.example");
		try {
			administrator.follows(Said.the("core.routing"))
				.follows(Said.the("core.routing.weights"))
				.isOn(Said.the("routing.settings.title"))
				.sees(Said.the("routing.settings.now", 2))
				.doesNotSee("000,000")
				.presses(up)
				.sees(Said.the("routing.order.now.together", Said.the("routing.part.HOST"), 3,
						Said.the("routing.part.LANGUAGE")))
				.presses(up)
				.sees(Said.the("routing.order.now.alone", Said.the("routing.part.HOST"), 3))
				.presses(up)
				.presses(up)
				.sees(Said.the("routing.order.now.alone", Said.the("routing.part.HOST"), 2))
				.presses(Said.the("routing.settings.preview"))
				.sees(Said.partOf("routing.preview.found"))
				.sees(moved)
				.presses(Said.the("routing.settings.save", 3))
				.sees(Said.the("routing.settings.reason.missing"))
				.types(Said.the("routing.settings.reason"), "A country knows its own laboratories best")
				.presses(Said.the("routing.settings.save", 3))
				.sees(Said.the("routing.settings.done", 3))
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
		looksAtFigures(officer);
	}

	private static void asksWhatIf(Visitor officer) {
		officer.opens("/triage")
			.follows(Said.the("core.routing.what-if"))
			.isOn(Said.the("planning.what-if.title"))
			.chooses(Said.the("planning.what-if.what"), Said.the("planning.what-if.kind.SUSPEND"))
			.presses(Said.the("planning.what-if.show"))
			.sees(Said.the("planning.what-if.centre.missing"))
			.chooses(Said.the("planning.what-if.centre"), "SCRC-SN, Dakar, Senegal")
			.presses(Said.the("planning.what-if.show"))
			.sees(Said.partOf("planning.what-if.found"))
			.sees(Said.the("routing.rerouted.table"))
			.sees("Placed otherwise in a browser")
			.opens("/triage/what-if?changes%5B0%5D.what=CAPACITY&changes%5B0%5D.centre=SCRC-SN"
					+ "&changes%5B0%5D.capacity=much")
			.sees("“much”")
			.follows(Said.the("planning.what-if.reset"))
			.isOn(Said.the("planning.what-if.title"));
	}

	private static void looksAtLoad(Visitor officer) {
		officer.follows(Said.the("core.routing.load"))
			.isOn(Said.the("reporting.load.title"))
			.sees(Said.the("reporting.load.share.recent"))
			.sees(Said.the("reporting.load.year"))
			.opens("/reports/load?month=2010-03")
			.sees(Said.the("reporting.load.idle.title", "March 2010"))
			.opens("/reports/load?month=2999-01")
			.sees(Said.the("core.unknown.value", "month", "2999-01"));
	}

	private static void looksAtFigures(Visitor officer) {
		officer.follows(Said.the("core.nav.figures"))
			.isOn(Said.the("figures.title"))
			.sees(Said.the("figures.picture.PARTIES"))
			.chooses(Said.the("figures.region"), Said.the("parties.region.AFRICA"))
			.presses(Said.the("figures.show"))
			.sees(Said.the("figures.reset"))
			.follows(Said.the("figures.form.title"))
			.sees(Said.the("figures.form.picture.STOPS"))
			.opens("/figures?from=2999-01")
			.sees(Said.the("core.unknown.value", "from", "2999-01"));
	}

	private static void looksAtCoverage(Visitor officer) {
		officer.signsInAs("officer@secretariat.example")
			.follows(Said.the("core.routing"))
			.isOn(Said.the("routing.coverage.title"))
			.sees(Said.the("routing.coverage.gaps"))
			.chooses(Said.the("routing.coverage.region"), Said.the("routing.region.AFRICA"))
			.presses(Said.the("routing.coverage.show"))
			.sees(Said.the("routing.region.AFRICA"))
			.followsLinkWith("Angola")
			.sees(Said.the("routing.coverage.table.pairs"))
			.sees("SCRC-SN")
			.followsLinkWith("Develop and establish laboratory capacity")
			.sees(Said.the("routing.coverage.first"))
			.opens("/registers/coverage?region=WESTERN_EUROPE_OTHERS")
			.opens("/registers/coverage?region=ATLANTIS")
			.sees(Said.the("core.unknown.value", "region", "ATLANTIS"))
			.follows(Said.the("core.routing.weights"))
			.isOn(Said.the("routing.settings.title"));
		officer.opens("/centres").follows(Said.the("site.centres.coverage"));
	}

}
