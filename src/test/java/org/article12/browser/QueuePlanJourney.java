package org.article12.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import org.article12.Story;
import org.article12.requests.RequestReference;
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
			.follows("Plan for all that wait")
			.isOn("Plan for all requests that wait")
			.sees("How the plan is made")
			.opens("/triage/plan?page=99")
			.sees(second.value());
		leaveOnly(officer, List.of());
		officer.presses("Send these offers").sees("Tick at least one request");
		leaveOnly(officer, List.of(first, second));
		officer.presses("Send these offers")
			.isOn("Offers sent from the plan")
			.sees("2 of 2 requests got offers")
			.sees("Planned in a browser as well")
			.followsLinkWith("Back to the plan")
			.opens("/triage/plan?page=99")
			.doesNotSee(second.value())
			.follows("What was sent from the plan")
			.sees("2 of 2")
			.opens("/triage/" + first)
			.sees("What centres were asked");
	}

	/** Leaves these boxes ticked, and no other. */
	private static void leaveOnly(Visitor officer, List<RequestReference> requests) {
		for (Locator box : officer.page().locator("input[name=send]").all()) {
			boolean wanted = requests.stream().anyMatch((one) -> one.value().equals(box.getAttribute("value")));
			if (box.isChecked() != wanted) {
				box.press("Space");
			}
		}
	}

}
