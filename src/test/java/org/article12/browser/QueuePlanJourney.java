package org.article12.browser;

import java.util.List;

import org.article12.Story;
import org.article12.requests.RequestReference;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An officer looks at the plan for all requests that wait, and sends offers from it. */
@Journey
class QueuePlanJourney {

	@Autowired
	private ApplicationContext application;

	@Test
	void anOfficerSendsOffersFromThePlan(Portal portal) {
		plan(portal.visitor());
	}

	@Test
	void anOfficerSendsOffersFromThePlanWithoutScript(Portal portal) {
		plan(portal.visitorWithoutScript());
	}

	private void plan(Visitor officer) {
		Story story = new Story(this.application);
		RequestReference first = story.routing("Planned in a browser", "NIP");
		RequestReference second = story.routing("Planned in a browser as well", "NIP", "BAT_BEP");
		officer.signsInAs("officer@secretariat.example")
			.opens("/triage")
			.follows(Said.the("triage.plan"))
			.isOn(Said.the("planning.title"))
			.sees(Said.the("planning.rules"))
			.opens("/triage/plan?page=99")
			.sees(second.value());
		officer.presses(Said.the("planning.tick.none"))
			.presses(Said.the("planning.act"))
			.sees(Said.the("planning.none-chosen"));
		officer.presses(Said.the("planning.tick.all"))
			.leavesTicked("send", List.of(first.value(), second.value()))
			.presses(Said.the("planning.act"))
			.isOn(Said.the("planning.sent.title"))
			.sees(Said.the("planning.sent.lead", 2, 2))
			.sees("Planned in a browser as well")
			.followsLinkWith(Said.the("planning.sent.again"))
			.opens("/triage/plan?page=99")
			.doesNotSee(second.value())
			.follows(Said.the("planning.sent.list"))
			.sees(Said.the("planning.sent.count.of", 2, 2))
			.opens("/triage/" + first)
			.sees(Said.the("triage.assignments"));
	}

}
