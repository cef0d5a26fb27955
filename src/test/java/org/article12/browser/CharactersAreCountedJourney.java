package org.article12.browser;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.article12.core.text.Text;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Near the most that a field takes, the page says how many characters are left; it counts
 * as the portal does when the form arrives, whatever is typed or pasted.
 */
@Journey
class CharactersAreCountedJourney {

	private static final int MOST_OF_A_MESSAGE = 5000;

	private static final int MOST_OF_A_NAME = 200;

	/** Each counts otherwise in bytes, in UTF-16, or to the eye. */
	private static final List<String> TEXTS = List.of("plain", "\ud83d\ude00\ud83d\ude00",
			"\ud83d\udc69\u200d\ud83d\udd2c", "\ud83c\uddf8\ud83c\uddf3", "\u2764\ufe0f", "\ud83d\udc4d\ud83c\udffd",
			"e\u0301 o\u0308 \u1ebf", "n\u0303\u0323", "\u1100\u1161\u11a8 \ud55c", "\u6c61\u67d3\u7269 \ud842\udfb7",
			"\u0627\u0644\u0645\u064f\u0644\u064e\u0648\u0650\u0651\u062b\u0627\u062a",
			"\u0928\u093f \u0915\u094d\u0937", "\u0e19\u0e49\u0e33", "one\r\ntwo\rthree\nfour",
			"\u0085\u2028\u2029\u000b\f", "tab\tspace\u00a0wide\u3000", "soft\u00adhyphen\ufeff\u2060",
			"\u202eturned\u202c\u2066round\u2069", "\u200e\u200f\u200b\u200c", "\u0007\u001b\u007f\u009f",
			"\ufdd0\uffff\udbff\udfff", "\u212b \u2126 \uf900 \ufb01", "\ufffc\ufffd\ue000",
			"\udb40\udc41\udb40\udd00");

	@Test
	void thePageCountsAsThePortalDoes(Portal portal) {
		Visitor anybody = portal.visitor();
		anybody.page().clock().install();
		anybody.opens("/contact");
		Page page = anybody.page();
		Locator message = page.locator("#words");
		for (String text : TEXTS) {
			String whole = "x".repeat(MOST_OF_A_MESSAGE - 40) + text;
			message.fill(whole);
			counts(page, message, MOST_OF_A_MESSAGE - Text.length(whole));
		}
		for (String text : TEXTS) {
			message.fill("x".repeat(MOST_OF_A_MESSAGE));
			message.press("End");
			page.evaluate("(text) => document.execCommand('insertText', false, text)", text);
			counts(page, message, -Text.length("x" + text) + 1);
		}
		Locator name = page.locator("#name");
		name.fill("\ud83d\ude00".repeat(MOST_OF_A_NAME));
		counts(page, name, 0);
	}

	@Test
	void itIsQuietUntilTheEndIsNear(Portal portal) {
		Visitor anybody = portal.visitor();
		anybody.page().clock().install();
		anybody.opens("/contact");
		Page page = anybody.page();
		Locator name = page.locator("#name");
		name.fill("\u00e9".repeat(MOST_OF_A_NAME - 21));
		page.clock().runFor(1000);
		assertThat(counter(name)).isEmpty();
		name.fill("\u00e9".repeat(MOST_OF_A_NAME - 20));
		counts(page, name, 20);
	}

	@Test
	void whatThePagePromisesThePortalKeeps(Portal portal) {
		Visitor focalPoint = portal.visitor();
		focalPoint.signsInAs("focal.point@senegal.example")
			.follows(Said.the("requests.start"))
			.presses(Said.the("requests.start"));
		String need = focalPoint.path() + "/need";
		for (int over = 0; over < 2; over++) {
			focalPoint.opens(need);
			Page page = focalPoint.page();
			Locator title = page.getByLabel(Said.the("requests.field.need.title")).first();
			title.fill("\ud83d\ude00".repeat(MOST_OF_A_NAME + over));
			assertThat(counter(title)).hasText(words(-over));
			Locator help = page.getByLabel(Said.the("requests.field.need.help")).first();
			help.fill("e\u0301".repeat(MOST_OF_A_MESSAGE - 20) + "e\u0301\n".repeat(10) + "\ud842\udfb7".repeat(over));
			assertThat(counter(help)).hasText(words(-over));
			page.getByRole(AriaRole.BUTTON,
					new Page.GetByRoleOptions().setName(Said.the("requests.save.continue")).setExact(true))
				.click();
			assertThat(page.getByRole(AriaRole.HEADING,
					new Page.GetByRoleOptions().setName(Said.the("requests.section.TIMING"))))
				.isVisible();
			focalPoint.opens(need);
			// Above the form and at the field.
			assertThat(page.getByText(tooLong(MOST_OF_A_NAME, "requests.field.need.title"))).hasCount(2 * over);
			assertThat(page.getByText(tooLong(MOST_OF_A_MESSAGE, "requests.field.need.help"))).hasCount(2 * over);
		}
	}

	private static void counts(Page page, Locator field, int left) {
		page.clock().runFor(500);
		assertThat(counter(field)).hasText(words(left));
	}

	private static Locator counter(Locator field) {
		return field.locator("xpath=ancestor::*[contains(@class, 'field')][1]").locator(".count");
	}

	private static String tooLong(int most, String label) {
		return Said.the("requests.problem.TOO_LONG", most, 1, Said.the(label));
	}

	private static String words(int left) {
		return Said.the((left < 0) ? "core.form.over" : "core.form.left", Math.abs(left));
	}

}
