package org.article12.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.article12.Story;
import org.article12.requests.RequestReference;
import org.article12.words.Said;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** An officer goes through the queue, and never loses the place. */
@Journey
class QueueJourney {

	@Autowired
	private ApplicationContext application;

	@Test
	void anOfficerGoesThroughTheQueueByKeys(Portal portal) {
		RequestReference[] three = three("Quetzalcoatlus");
		Visitor officer = portal.visitor().signsInAs("officer@secretariat.example").opens("/triage");
		Page page = officer.page();
		assertThat(page.evaluate(
				"""
						() => [...document.querySelectorAll('.queue tbody tr')].filter((row) => row.getBoundingClientRect().bottom <= 900
							&& row.getBoundingClientRect().height < 40).length"""))
			.as("rows of one line on a screen of 900 pixels")
			.asInstanceOf(InstanceOfAssertFactories.INTEGER)
			.isGreaterThanOrEqualTo(15);
		assertThat(tabsTo("find", page)).isLessThanOrEqualTo(5);
		officer.opens(list("Quetzalcoatlus"));
		page.keyboard().press("j");
		page.keyboard().press("j");
		assertThat(focused(page)).isEqualTo(three[1].value());
		page.keyboard().press("k");
		assertThat(focused(page)).isEqualTo(three[0].value());
		page.keyboard().press("?");
		page.locator("#keys-help").waitFor();
		page.keyboard().press("j");
		page.keyboard().press("Escape");
		page.locator("#keys-help").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
		page.keyboard().press("/");
		page.keyboard().type("jok");
		assertThat(page.inputValue("#find")).as("in a field keys write").isEqualTo("jok");
		officer.opens(list("Quetzalcoatlus"));
		page.keyboard().press("j");
		page.keyboard().press("o");
		page.waitForURL("**/triage/" + three[0] + "?**");
		officer.sees(Said.the("triage.place.next", three[1].value()));
		officer.opens(list("Quetzalcoatlus"));
		page.keyboard().press("j");
		page.keyboard().press("a");
		page.waitForURL("**/triage/" + three[0] + "?**#desk-officer");
	}

	@Test
	void anOfficerGoesThroughTheQueueWithoutScript(Portal portal) {
		RequestReference[] three = three("Hatzegopteryx");
		Visitor officer = portal.visitorWithoutScript().signsInAs("officer@secretariat.example");
		officer.opens(list("Hatzegopteryx"))
			.follows(three[0].value())
			.presses(Said.the("triage.confirm.next"))
			.sees(Said.the("triage.done.eligible.next", three[0].value()))
			.sees(three[1].value())
			.follows(Said.the("triage.place.next", three[2].value()))
			.follows(Said.the("triage.place.back"))
			.findsTyped(Said.the("core.find"), "Hatzegopteryx")
			.opens("/triage/views/new?list=q%3DHatzegopteryx")
			.types(Said.the("triage.view.name"), "Hatzegopteryx everywhere")
			.presses(Said.the("triage.view.save"))
			.sees(three[0].value())
			.opens(officer.path())
			.sees(three[2].value());
	}

	/** How often one presses the tab key until an element has the focus. */
	private static int tabsTo(String id, Page page) {
		int tabs = 0;
		while (tabs < 30 && !id.equals(page.evaluate("() => document.activeElement.id"))) {
			page.keyboard().press("Tab");
			tabs++;
		}
		return tabs;
	}

	private static Object focused(Page page) {
		return page.evaluate("() => document.activeElement.textContent");
	}

	private static String list(String words) {
		return "/triage?q=" + words + "&sort=reference";
	}

	private RequestReference[] three(String title) {
		Story story = new Story(this.application);
		return new RequestReference[] { story.submitted(title, "NIP"), story.submitted(title, "NIP"),
				story.submitted(title, "NIP") };
	}

}
