package org.article12.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route.FulfillOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What every page of a story is held to: WCAG 2.2 AA by axe-core, sound HTML, its weight,
 * no other host, nothing on the console, no sideways scrolling on a phone, and a count of
 * the characters that are left for whoever types much. A page that was found sound in
 * this run is not looked at again, apart from its weight and console; what takes longest,
 * axe-core and the width between a phone's and a desk's, looks once at each
 * {@link Likeness#shape shape} of a page.
 */
final class PageInspection {

	private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

	private static final int FIRST_VIEW = 80 * 1024;

	private static final int REPEAT_VIEW = 20 * 1024;

	private static final int PHONE = 360;

	private static final int TABLET = 768;

	private static final int DESK = 1280;

	private static final int HEIGHT = 900;

	/** Pages that were inspected in this run and found sound, and shapes of pages. */
	private static final Set<String> PASSED = ConcurrentHashMap.newKeySet();

	private final String address;

	private final Findings findings;

	private final Screenshots screenshots;

	/** An inspection of a story's pages. */
	PageInspection(String address, Findings findings, Screenshots screenshots) {
		this.address = address;
		this.findings = findings;
		this.screenshots = screenshots;
	}

	/** Inspects the page that a visitor with scripts sees now. */
	void inspect(Page page, Response response, Traffic traffic, List<String> console) {
		String source = response.text();
		List<String> found = new ArrayList<>();
		weigh(traffic, found);
		console.forEach((message) -> found.add("Console: " + message));
		Likeness likeness = Likeness.of(source, true);
		inspect(source, response.status(), likeness, found, () -> {
			boolean newShape = !PASSED.contains(likeness.shape());
			lookAt(page, PHONE, "phone", found);
			if (newShape) {
				lookAt(page, TABLET, "tablet", found);
			}
			lookAt(page, DESK, "desk", found);
			if (newShape) {
				askAxe(page, found);
			}
		});
		report(page.url().substring(this.address.length()), found);
	}

	/**
	 * Inspects a page that was read without scripts, and so far without a window; each
	 * new shape is looked at in one.
	 * @param window shows pages without scripts
	 */
	void inspectUnseen(String where, String source, int status, Supplier<Page> window) {
		List<String> found = new ArrayList<>();
		Likeness likeness = Likeness.of(source, false);
		inspect(source, status, likeness, found, () -> {
			if (!PASSED.contains(likeness.shape())) {
				show(window.get(), where, source);
				lookAt(window.get(), PHONE, "phone", found);
				// No style knows of scripts: what they add or hide shows where there is
				// least room.
				if (!PASSED.contains(Likeness.of(source, true).shape())) {
					lookAt(window.get(), TABLET, "tablet", found);
					lookAt(window.get(), DESK, "desk", found);
				}
			}
		});
		report(where, found);
	}

	private void inspect(String source, int status, Likeness likeness, List<String> found, Runnable look) {
		this.screenshots.nextPage();
		if (status >= 500) {
			found.add("The portal failed: status " + status);
		}
		if (PASSED.contains(likeness.words())) {
			return;
		}
		HtmlChecker.check(source).forEach((finding) -> found.add("HTML " + finding));
		if (Jsoup.parse(source).select("textarea:not([readonly])").stream().anyMatch(PageInspection::isUncounted)) {
			found.add("A box for a long text does not count what is typed");
		}
		look.run();
		if (found.isEmpty()) {
			PASSED.add(likeness.words());
			PASSED.add(likeness.shape());
		}
	}

	private void report(String where, List<String> found) {
		found.forEach((what) -> this.findings.add(where, what));
	}

	/** Shows a page as it was sent; what belongs to it comes from the portal. */
	private void show(Page window, String where, String source) {
		String address = this.address + where;
		window.route(address, (route) -> route
			.fulfill(new FulfillOptions().setContentType("text/html; charset=utf-8").setBody(source)));
		window.navigate(address);
		window.unroute(address);
	}

	private static void askAxe(Page page, List<String> found) {
		CDPSession session = page.context().newCDPSession(page);
		session.send("Runtime.evaluate", AXE);
		session.detach();
		((List<?>) page.evaluate(ASK_AXE, WCAG_22_AA)).forEach((finding) -> found.add("Accessibility: " + finding));
	}

	private void weigh(Traffic traffic, List<String> found) {
		if (traffic.firstView() > FIRST_VIEW) {
			found.add(String.format(Locale.ROOT, "Weight: a first view takes %d bytes, more than %d",
					traffic.firstView(), FIRST_VIEW));
		}
		if (traffic.repeatView() > REPEAT_VIEW) {
			found.add(String.format(Locale.ROOT, "Weight: a repeat view takes %d bytes, more than %d",
					traffic.repeatView(), REPEAT_VIEW));
		}
		String host = URI.create(this.address).getAuthority();
		traffic.used()
			.stream()
			.filter((used) -> used.startsWith("http") && !host.equals(URI.create(used).getAuthority()))
			.forEach((used) -> found.add("Asks another host: " + used));
	}

	private void lookAt(Page page, int width, String label, List<String> found) {
		page.setViewportSize(width, HEIGHT);
		int needed = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
		if (needed > width) {
			found.add("Scrolls sideways at " + width + " px, because of " + page.evaluate(WIDEST, width));
		}
		this.screenshots.take(page, label);
	}

	private static boolean isUncounted(Element box) {
		Element field = box.closest(".field");
		return field == null || field.selectFirst(".count[data-most]") == null;
	}

	/**
	 * The script of axe-core, handed to the browser once a page and as it is: its own
	 * builder has Playwright wrap, parse and carry it twice, which took longer than what
	 * it finds out.
	 */
	private static final JsonObject AXE = new JsonObject();
	static {
		AXE.addProperty("expression", AxeBuilder.getAxeScript() + ";undefined");
	}

	/** What breaks a rule with one of the tags, in words. */
	private static final String ASK_AXE = """
			async (tags) => {
				const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] })
				const where = (node) => [node.html, node.failureSummary.replaceAll('\\n', ' ')]
				return violations.map(({ id, help, nodes }) =>
					[id + ', ' + help, ...nodes.slice(0, 3).flatMap(where)].join('\\n    '))
			}""";

	/** Names the innermost element that is wider than the screen. */
	private static final String WIDEST = """
			(width) => {
				const wide = [...document.querySelectorAll('body *')]
					.filter(element => element.getBoundingClientRect().right > width + 1)
				const element = wide[wide.length - 1]
				return element ? element.outerHTML.slice(0, 160) : 'something out of sight'
			}""";

}
