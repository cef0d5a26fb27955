package org.article12.browser;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.article12.words.Said;
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

	private static final Pattern SAVED = Pattern.compile(Said.the("requests.autosave.saved", "\\d\\d:\\d\\d"));

	@Test
	void whatIsTypedIsSavedAsOneGoes(Portal portal) {
		Visitor focalPoint = portal.visitor();
		String need = draft(focalPoint);
		focalPoint.opens(need)
			.sees(Said.the("requests.autosave.words"))
			.types(Said.the("requests.field.need.title"), "An inventory of transformers")
			.doesNotSee(Said.the("core.form.errors"));
		assertThat(focalPoint.page().getByText(SAVED)).isVisible();
		// Whoever follows a link at once loses nothing either.
		focalPoint.types(Said.the("requests.field.need.help"), "Somebody who measures")
			.followsLinkWith(Said.the("requests.tasks.back"))
			.opens(need);
		focalPoint.findsTyped(Said.the("requests.field.need.title"), "An inventory of transformers")
			.findsTyped(Said.the("requests.field.need.help"), "Somebody who measures")
			.doesNotSee(Said.the("core.form.errors"))
			.doesNotSee(Said.the("requests.kept.title"));
	}

	@Test
	void whatCannotBeSentIsOfferedAgainToTheSamePersonAlone(Portal portal) {
		Visitor focalPoint = portal.visitor();
		String need = draft(focalPoint);
		focalPoint.opens(need);
		focalPoint.page().context().setOffline(true);
		// What a window sends as it closes can outlive it, until the line is back.
		focalPoint.page().evaluate("() => { window.fetch = () => Promise.reject(new TypeError('no line')) }");
		focalPoint.types(Said.the("requests.field.need.title"), "Typed in the train");
		focalPoint.sees(Said.the("requests.autosave.failed"));
		// The window is closed; the line comes back later.
		Page later = focalPoint.page().context().newPage();
		focalPoint.page().close();
		later.context().setOffline(false);
		later.navigate(need.replaceFirst("/edit/.*", "/edit"));
		assertThat(later.locator("[data-autosave-parts]")).containsText(Said.the("requests.kept.parts"));
		later.navigate(need);
		assertThat(later.getByLabel(Said.the("requests.field.need.title")).first()).hasValue("");
		later.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Said.the("requests.kept.restore")))
			.click();
		assertThat(later.getByLabel(Said.the("requests.field.need.title")).first()).hasValue("Typed in the train");
		assertThat(later.getByText(SAVED)).isVisible();
		later.reload();
		assertThat(later.getByLabel(Said.the("requests.field.need.title")).first()).hasValue("Typed in the train");
		assertThat(later.getByText(Said.the("requests.kept.title"))).hasCount(0);
	}

	@Test
	void whoSignsOutFirstSavesAndLeavesNothingBehind(Portal portal) {
		Visitor focalPoint = portal.visitor();
		String need = draft(focalPoint);
		focalPoint.opens(need).types(Said.the("requests.field.need.title"), "Typed just before leaving").signsOut();
		Object left = focalPoint.page().evaluate("Object.entries(localStorage).join()");
		if (!"".equals(left)) {
			throw new AssertionError("Something is kept in the browser after signing out: " + left);
		}
		focalPoint.signsInAs(SENEGAL)
			.opens(need)
			.findsTyped(Said.the("requests.field.need.title"), "Typed just before leaving");
	}

	@Test
	void twoWindowsAreBroughtTogether(Portal portal) {
		Visitor focalPoint = portal.visitor();
		String need = draft(focalPoint);
		focalPoint.opens(need);
		Page other = focalPoint.page().context().newPage();
		other.navigate(need);
		other.getByLabel(Said.the("requests.field.need.help")).first().fill("Typed in the second window");
		assertThat(other.getByText(SAVED)).isVisible();
		focalPoint.types(Said.the("requests.field.need.title"), "Typed in the first window")
			.presses(Said.the("requests.save.continue"))
			.opens(need);
		focalPoint.findsTyped(Said.the("requests.field.need.title"), "Typed in the first window")
			.findsTyped(Said.the("requests.field.need.help"), "Typed in the second window");
		other.getByLabel(Said.the("requests.field.need.title")).first().fill("Another title from the second window");
		assertThat(other.getByText(Said.the("requests.autosave.conflict"))).isVisible();
		other
			.getByRole(AriaRole.BUTTON,
					new Page.GetByRoleOptions().setName(Said.the("requests.save.continue")).setExact(true))
			.click();
		assertThat(other.getByText(Said.the("requests.conflict.own.title"))).isVisible();
		assertThat(other.getByLabel(Said.the("requests.field.need.title")).first())
			.hasValue("Another title from the second window");
		assertThat(other.getByText("Typed in the first window")).isVisible();
	}

	@Test
	void aSubmitThatIsStoppedLeavesTheFormUsable(Portal portal) {
		Visitor focalPoint = portal.visitor();
		String need = draft(focalPoint);
		focalPoint.opens(need).types(Said.the("requests.field.need.title"), "Pressed, stopped, pressed again");
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
		focalPoint.presses(Said.the("requests.save.continue")).isOn(Said.the("requests.section.TIMING"));
		focalPoint.opens(need).findsTyped(Said.the("requests.field.need.title"), "Pressed, stopped, pressed again");
	}

	private static String draft(Visitor focalPoint) {
		focalPoint.signsInAs(SENEGAL).follows(Said.the("requests.start")).presses(Said.the("requests.start"));
		return focalPoint.path() + "/need";
	}

}
