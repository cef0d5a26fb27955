package org.article12.browser;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A focal point types and leaves without pressing a button, from two windows, over a line
 * that breaks and a submit that is stopped; a colleague at the same computer sees nothing
 * of it.
 */
@Journey
class NothingTypedIsLostJourney {

	private static final String SENEGAL = "focal.point@senegal.example";

	private static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d");

	@Test
	void whatIsTypedIsSavedAsOneGoes(Portal portal) {
		Visitor focalPoint = portal.visitor();
		String need = draft(focalPoint);
		focalPoint.opens(need)
			.sees("What you type is saved as you go")
			.types("Title", "An inventory of transformers")
			.doesNotSee("There is a problem");
		assertThat(focalPoint.page().getByText(SAVED)).isVisible();
		// Whoever follows a link at once loses nothing either.
		focalPoint.types("What help is needed?", "Somebody who measures").followsLinkWith("ask list").opens(need);
		focalPoint.findsTyped("Title", "An inventory of transformers")
			.findsTyped("What help is needed?", "Somebody who measures")
			.doesNotSee("There is a problem")
			.doesNotSee("Something you typed was not saved");
	}

	@Test
	void whatCannotBeSentIsOfferedAgainToTheSamePersonAlone(Portal portal) {
		Visitor focalPoint = portal.visitor();
		String need = draft(focalPoint);
		focalPoint.opens(need);
		focalPoint.page().context().setOffline(true);
		focalPoint.types("Title", "Typed in the train");
		focalPoint.sees("The portal cannot be reached");
		// The window is closed; the line comes back later.
		Page later = focalPoint.page().context().newPage();
		focalPoint.page().close();
		later.context().setOffline(false);
		later.navigate(need.replaceFirst("/edit/.*", "/edit"));
		assertThat(later.locator("[data-autosave-parts]")).containsText("This browser has kept something you typed");
		later.navigate(need);
		assertThat(later.getByLabel("Title").first()).hasValue("");
		later.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Put it back")).click();
		assertThat(later.getByLabel("Title").first()).hasValue("Typed in the train");
		assertThat(later.getByText(SAVED)).isVisible();
		later.reload();
		assertThat(later.getByLabel("Title").first()).hasValue("Typed in the train");
		assertThat(later.getByText("Something you typed was not saved")).hasCount(0);
	}

	@Test
	void whoSignsOutFirstSavesAndLeavesNothingBehind(Portal portal) {
		Visitor focalPoint = portal.visitor();
		String need = draft(focalPoint);
		focalPoint.opens(need).types("Title", "Typed just before leaving").signsOut();
		Object left = focalPoint.page().evaluate("Object.entries(localStorage).join()");
		if (!"".equals(left)) {
			throw new AssertionError("Something is kept in the browser after signing out: " + left);
		}
		focalPoint.signsInAs(SENEGAL).opens(need).findsTyped("Title", "Typed just before leaving");
	}

	@Test
	void twoWindowsAreBroughtTogether(Portal portal) {
		Visitor focalPoint = portal.visitor();
		String need = draft(focalPoint);
		focalPoint.opens(need);
		Page other = focalPoint.page().context().newPage();
		other.navigate(need);
		other.getByLabel("What help is needed?").first().fill("Typed in the second window");
		assertThat(other.getByText(SAVED)).isVisible();
		focalPoint.types("Title", "Typed in the first window").presses("Save and continue").opens(need);
		focalPoint.findsTyped("Title", "Typed in the first window")
			.findsTyped("What help is needed?", "Typed in the second window");
		other.getByLabel("Title").first().fill("Another title from the second window");
		assertThat(other.getByText("the same answer has been changed elsewhere")).isVisible();
		other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save and continue").setExact(true))
			.click();
		assertThat(other.getByText("You changed this part in another window")).isVisible();
		assertThat(other.getByLabel("Title").first()).hasValue("Another title from the second window");
		assertThat(other.getByText("Typed in the first window")).isVisible();
	}

	@Test
	void aSubmitThatIsStoppedLeavesTheFormUsable(Portal portal) {
		Visitor focalPoint = portal.visitor();
		String need = draft(focalPoint);
		focalPoint.opens(need).types("Title", "Pressed, stopped, pressed again");
		Page page = focalPoint.page();
		Pattern save = Pattern.compile(".*/edit/need$");
		AtomicBoolean stopped = new AtomicBoolean();
		page.route(save, (route) -> {
			if ("document".equals(route.request().resourceType())) {
				route.abort("aborted");
				stopped.set(true);
			}
			else {
				route.resume();
			}
		});
		page.evaluate("() => document.querySelector('#answers .buttons button').click()");
		page.waitForCondition(stopped::get);
		page.unroute(save);
		focalPoint.presses("Save and continue").isOn("When and how much");
		focalPoint.opens(need).findsTyped("Title", "Pressed, stopped, pressed again");
	}

	private static String draft(Visitor focalPoint) {
		focalPoint.signsInAs(SENEGAL).follows("Start a request").presses("Start a request");
		return focalPoint.path() + "/need";
	}

}
